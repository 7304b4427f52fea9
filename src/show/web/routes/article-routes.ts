import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import { Refusal } from "../../../model/refusal.ts";
import { articlePage } from "../article/article-page.ts";
import type { Page } from "../frame.ts";
import { frontPage } from "../front-page.ts";
import { articlesOnPage, articlesPage } from "../list-pages.ts";
import { knownCapture, momentAsked } from "../moment-asked.ts";
import { pageAsked } from "../pager.ts";
import { pasted, sentBox, type PasteBox } from "../paste-form.ts";
import { readPage } from "../article/read-page.ts";
import { refusalStatus } from "../refusal-status.ts";
import type { Room, Routes, Status } from "../room.ts";
import { trendsNow } from "../trend-lines.ts";

const mostPasted = 2 * 1024 * 1024;

/** Archived articles, and what is pasted to be read once. */
export const articleRoutes: Routes = (app, room) => {
  app.post("/read", limited(), async (context) => {
    const { page, status } = await readSent(room, await sentBox(context));
    return room.show(context, page, status);
  });
  app.get("/articles", (context) => room.show(context, articles(room, pageAsked(context.req.query("page")))));
  app.get("/articles/:id", (context) => room.show(context, article(room, context)));
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

async function readSent({ desk, options, edition }: Room, box: PasteBox): Promise<{ page: Page; status: Status }> {
  try {
    const input = pasted(box);
    const report = await desk.readPasted(input);
    return { page: readPage(report, options.public && input.address !== undefined), status: 200 };
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    return {
      page: frontPage(await edition(), await trendsNow(desk.news), { ...box, refusal: trouble.message }),
      status: refusalStatus[trouble.code],
    };
  }
}

async function articles({ desk, edition }: Room, page: number): Promise<Page> {
  const items = await desk.store.articles({ limit: articlesOnPage, offset: (page - 1) * articlesOnPage });
  return articlesPage(await edition(), items, page);
}

async function article({ desk: { store }, edition, options }: Room, context: Context): Promise<Page> {
  const id = context.req.param("id") ?? "";
  const known = momentAsked(context.req.query("known"));
  const captures = await store.captures(id);
  const hash = known === null ? context.req.query("capture") : knownCapture(captures, known)?.hash;
  const kept = await store.report(id, hash);
  if (!kept) throw new Refusal("missing", `Cannot show the article “${id}”: it is not kept here; the list of articles has them all`);
  return articlePage(await edition(), kept, captures, options.public);
}
