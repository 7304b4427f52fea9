import { Hono, type Context } from "hono";
import { getCookie } from "hono/cookie";

import { Refusal } from "../../model/refusal.ts";
import { assetAt } from "./assets.ts";
import { compressed } from "./compressed.ts";
import type { Desk } from "./door.ts";
import { frame, type Page } from "./frame.ts";
import { guard, loopbackOnly, ownForms } from "./guard.ts";
import { chooseLocale, inLocale } from "./locale.ts";
import { refusalStatus } from "./refusal-status.ts";
import type { Room, Routes, SiteOptions, Status } from "./room.ts";
import { archiveRoutes } from "./routes/archive-routes.ts";
import { articleRoutes } from "./routes/article-routes.ts";
import { LANGUAGE_COOKIE, languageRoutes } from "./routes/language-routes.ts";
import { checksRoutes } from "./routes/checks-routes.ts";
import { deskRoutes } from "./routes/desk-routes.ts";
import { ledgerRoutes } from "./routes/ledger-routes.ts";
import { lookupRoutes } from "./routes/lookup-routes.ts";
import { hubRoutes } from "./routes/hub-routes.ts";
import { newsRoutes } from "./routes/news-routes.ts";
import { storyRoutes } from "./routes/story-routes.ts";
import { sourceRoutes } from "./routes/source-routes.ts";
import { takeRoutes } from "./routes/take-routes.ts";
import { texts } from "./texts/texts.ts";
import { troublePage } from "./trouble-page.ts";

/** Every group of pages. */
const groups: readonly Routes[] = [
  newsRoutes,
  storyRoutes,
  ledgerRoutes,
  checksRoutes,
  takeRoutes,
  articleRoutes,
  archiveRoutes,
  lookupRoutes,
  sourceRoutes,
  deskRoutes,
  languageRoutes,
];

/** The site: pages of HTML that need no scripts, from what the store keeps. Refusals become plain pages with their status. */
export function site(desk: Desk, options: SiteOptions): Hono {
  const app = new Hono();
  const show: Room["show"] = async (context, page, status: Status = 200) => {
    const made = await page;
    // What a page says depends on who asks, and in which language: no cache between us may hand it to another.
    context.header("vary", "cookie, accept-language", { append: true });
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "private, no-cache");
    return context.html(frame(made, { version: options.version, path: pathOf(context) }), status);
  };
  const room: Room = { desk, options, show };
  if (options.hubs) hubRoutes(app, desk.store, options.hubs); // before the guards: hubs are other machines
  app.use(compressed);
  app.use(guard);
  if (options.loopback) app.use(loopbackOnly);
  app.get("/assets/*", asset);
  app.use(ownForms);
  app.use((context, next) => inLocale(chooseLocale(getCookie(context, LANGUAGE_COOKIE), context.req.header("accept-language")), next));
  for (const add of groups) add(app, room);
  app.notFound((context) => show(context, nothingAt(context.req.path), 404));
  app.onError((trouble, context) => troubleAnswer(trouble, (page, status) => show(context, page, status)));
  return app;
}

/** Path and query of a request. */
function pathOf(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  return pathname + search;
}

function asset(context: Context): Response | Promise<Response> {
  const found = assetAt(context.req.path);
  if (!found) return context.notFound();
  return context.body(found.content, 200, { "content-type": found.type, "cache-control": "public, max-age=31536000, immutable" });
}

function nothingAt(path: string): Page {
  const words = texts().trouble;
  return troublePage(words.noPage, words.nothingThere(path));
}

function troubleAnswer<Answer>(trouble: Error, show: (page: Page, status: Status) => Answer): Answer {
  const words = texts().trouble;
  if (trouble instanceof Refusal)
    return show(
      troublePage(trouble.code === "missing" ? words.missing : words.refused, trouble.message, "en"),
      refusalStatus[trouble.code],
    );
  console.error(trouble);
  return show(troublePage(words.broken, words.brokenText), 500);
}
