import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import { Refusal } from "../../model/refusal.ts";
import { articlePage } from "./article-page.ts";
import { assetAt } from "./assets.ts";
import type { Desk } from "./desk.ts";
import { editions, type Edition } from "./edition.ts";
import { frame, type Page } from "./frame.ts";
import { frontPage } from "./front-page.ts";
import { guard, loopbackOnly } from "./guard.ts";
import { articlesOnPage, articlesPage, breaksPage, talliesPage } from "./list-pages.ts";
import { knownCapture, momentAsked } from "./moment-asked.ts";
import { pageAsked } from "./pager.ts";
import { emptyBox, pasted, sentBox, type PasteBox } from "./paste-form.ts";
import { readPage } from "./read-page.ts";
import { refusalStatus } from "./refusal-status.ts";
import { tallyPage, unknownTallyPage } from "./tally-page.ts";
import { viewThen } from "./tally-view.ts";
import { troublePage } from "./trouble-page.ts";

export interface SiteOptions {
  /** Open to strangers: sentences with links instead of whole articles. */
  readonly public: boolean;
  /** Only for browsers of this machine: other host names are refused. */
  readonly loopback: boolean;
  /** The program's version, for the foot of each page. */
  readonly version: string;
}

type Status = 200 | 500 | (typeof refusalStatus)[keyof typeof refusalStatus];
/** Everything a route needs. */
interface Room {
  readonly desk: Desk;
  readonly options: SiteOptions;
  readonly edition: () => Promise<Edition>;
}

const mostPasted = 2 * 1024 * 1024;

/** The site: pages of HTML that need no scripts, from what the store keeps. Refusals become plain pages with their status. */
export function site(desk: Desk, options: SiteOptions): Hono {
  const app = new Hono();
  const room: Room = { desk, options, edition: editions(desk.store) };
  const show = async (context: Context, page: Page | Promise<Page>, status: Status = 200) =>
    context.html(frame(await page, options.version), status);
  app.use(guard);
  if (options.loopback) app.use(loopbackOnly);
  app.get("/assets/*", asset);
  app.get("/", async (context) => show(context, frontPage(await room.edition(), emptyBox)));
  app.post("/read", limited(), async (context) => {
    const { page, status } = await readSent(room, await sentBox(context));
    return show(context, page, status);
  });
  app.get("/tallies", async (context) => show(context, talliesPage(await room.edition(), pageAsked(context.req.query("page")))));
  app.get("/tallies/:id", (context) => show(context, tally(room, context)));
  app.get("/articles", (context) => show(context, articles(room, pageAsked(context.req.query("page")))));
  app.get("/articles/:id", (context) => show(context, article(room, context)));
  app.get("/breaks", async (context) => show(context, breaksPage(await room.edition(), pageAsked(context.req.query("page")))));
  app.notFound((context) => show(context, nothingAt(context.req.path), 404));
  app.onError((trouble, context) => troubleAnswer(trouble, (page, status) => show(context, page, status)));
  return app;
}

function asset(context: Context): Response | Promise<Response> {
  const found = assetAt(context.req.path);
  if (!found) return context.notFound();
  return context.body(found.content, 200, { "content-type": found.type, "cache-control": "public, max-age=31536000, immutable" });
}

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
    return { page: frontPage(await edition(), { ...box, refusal: trouble.message }), status: refusalStatus[trouble.code] };
  }
}

async function tally({ desk, edition }: Room, context: Context): Promise<Page> {
  const id = context.req.param("id") ?? "";
  const now = await edition();
  const view = now.tally.get(id);
  if (!view) throw new Refusal("missing", `Cannot show the tally “${id}”: there is none of that name; the list of tallies has them all`);
  const known = momentAsked(context.req.query("known"));
  const request = { known, page: pageAsked(context.req.query("page")) };
  if (known === null) return tallyPage(now, view, request);
  const then = await desk.tallyAsKnown(id, known);
  return then ? tallyPage(now, viewThen(view, then), request) : unknownTallyPage(view, known);
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

function nothingAt(path: string): Page {
  return troublePage("There is no such page", `Cannot show “${path}”: nothing is there. It may have been typed wrongly, or an old link.`);
}

function troubleAnswer<Answer>(trouble: Error, show: (page: Page, status: Status) => Answer): Answer {
  if (trouble instanceof Refusal)
    return show(
      troublePage(trouble.code === "missing" ? "It is not here" : "That did not work", trouble.message),
      refusalStatus[trouble.code],
    );
  console.error(trouble);
  return show(
    troublePage(
      "Something broke",
      "This is a fault of the program, not of your request. What happened stands in the program’s own output.",
    ),
    500,
  );
}
