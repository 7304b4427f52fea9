import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import { Refusal } from "../../../model/refusal.ts";
import { rateLimit } from "../desk/rate-limit.ts";
import type { Page } from "../frame.ts";
import { articlesOnPage, articlesPage } from "../list-pages.ts";
import { pageAsked } from "../pager.ts";
import { emptyBox, pasted, sentBox, type PasteBox } from "../paste-form.ts";
import { readPage } from "../article/read-page.ts";
import { readBoxPage } from "../read-box-page.ts";
import { refusalStatus } from "../refusal-status.ts";
import { remoteAddress } from "../remote-address.ts";
import type { Room, Routes, Status } from "../room.ts";
import { texts } from "../texts/texts.ts";
import { numberText } from "../wording.ts";

const mostPasted = 2 * 1024 * 1024;

/** An address may have so many texts read in a minute: each takes a while of one thread, or asks another site. */
const READS = 30;
const MINUTE = 60;

/** The list of articles, and what is pasted to be read once. */
export const articleRoutes: Routes = (app, room) => {
  const limit = rateLimit(READS, MINUTE);
  app.post("/read", limited(), async (context) => {
    const [address, now] = [remoteAddress(context), Date.parse(room.desk.now())];
    const wait = limit.wait(address, now);
    if (wait > 0) return tooOften(room, context, wait);
    limit.count(address, now);
    const { page, status } = await readSent(room, await sentBox(context));
    return room.show(context, page, status);
  });
  app.get("/read", (context) => room.show(context, readBoxPage(emptyBox)));
  app.get("/articles", (context) => room.show(context, articles(room, pageAsked(context.req.query("page")))));
};

function limited(): ReturnType<typeof bodyLimit> {
  return bodyLimit({
    maxSize: mostPasted,
    onError: () => {
      throw new Refusal(
        "too-large",
        "Cannot read what was pasted: it is over 2 MB; paste less, or read it as a file with tollkeeper read FILE",
      );
    },
  });
}

function tooOften(room: Room, context: Context, wait: number): Promise<Response> {
  context.header("retry-after", String(wait));
  return room.show(context, readBoxPage({ ...emptyBox, refusal: texts().front.tooOften(numberText(wait)) }), 429);
}

async function readSent({ desk, options }: Room, box: PasteBox): Promise<{ page: Page; status: Status }> {
  try {
    const input = pasted(box);
    const report = await desk.readPasted(input);
    return { page: readPage(report, options.public && input.address !== undefined), status: 200 };
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    return { page: readBoxPage({ ...box, refusal: trouble.message }), status: refusalStatus[trouble.code] };
  }
}

async function articles({ desk: { store } }: Room, page: number): Promise<Page> {
  const [items, { articles: count }] = await Promise.all([
    store.articles({ limit: articlesOnPage, offset: (page - 1) * articlesOnPage }),
    store.counts(),
  ]);
  return articlesPage(items, count, page);
}
