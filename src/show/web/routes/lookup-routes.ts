import type { Context } from "hono";

import { citeFigures } from "../../../run/cite-figures.ts";
import { actorKeys, search } from "../../../run/search.ts";
import { actorProfile, namesOf } from "../../../run/actor-view.ts";
import { measureView, placeView } from "../../../run/subject-view.ts";
import { Refusal } from "../../../model/refusal.ts";
import { nameKey } from "../../../store/search-entry.ts";
import type { Page } from "../frame.ts";
import { actorPage } from "../lookup/actor-page.ts";
import { nameListPage, type NameList } from "../lookup/name-list-page.ts";
import { searchFeed } from "../lookup/search-feed.ts";
import { searchPage } from "../lookup/search-page.ts";
import { measurePage, placePage } from "../lookup/subject-page.ts";
import type { Room, Routes } from "../room.ts";
import { rowPage } from "../row-page.ts";

const FOUND = 30;
const LINES = 40;
const TALLIES = 40;
const NAMES = 300;

/** Search, what is kept by who, where and what, and rows of imported series. */
export const lookupRoutes: Routes = (app, room) => {
  app.get("/search", (context) => room.show(context, searched(room, context)));
  app.get("/search.atom", async (context) => {
    const text = context.req.query("q") ?? "";
    const { found } = await search(room.desk.store, text, { limit: FOUND });
    const body = searchFeed(text, found, new URL(context.req.url).origin);
    return context.body(body, 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });
  app.get("/actors", (context) => room.show(context, names(room, "actors", context)));
  app.get("/places", (context) => room.show(context, names(room, "places", context)));
  app.get("/measures", (context) => room.show(context, names(room, "measures", context)));
  app.get("/rows/:figure", (context) => room.show(context, row(room, context.req.param("figure"))));
  app.get("/actors/:key", (context) => room.show(context, actor(room, context.req.param("key"))));
  app.get("/places/:key", (context) => room.show(context, place(room, context.req.param("key"))));
  app.get("/measures/:key", (context) => room.show(context, measure(room, context.req.param("key"))));
};

async function row({ desk }: Room, figure: string): Promise<Page> {
  const citation = (await citeFigures(desk.store, [figure])).get(figure);
  if (citation) return rowPage(citation);
  throw new Refusal("missing", `Cannot show the row “${figure}”: no series has one of that name; the tallies link the rows they rest on`);
}

async function searched({ desk }: Room, context: Context): Promise<Page> {
  const text = (context.req.query("q") ?? "").trim();
  const before = Number(context.req.query("before") ?? Number.NaN);
  const page = { limit: FOUND, ...(Number.isSafeInteger(before) ? { before } : {}) };
  const result = text === "" ? null : await search(desk.store, text, page);
  return searchPage({ text, result, limit: FOUND });
}

async function names({ desk: { store } }: Room, list: NameList, context: Context): Promise<Page> {
  const begins = context.req.query("begins") ?? "";
  const lines = await namesOf(store, list, nameKey(begins), NAMES);
  return nameListPage(list, lines, begins);
}

async function actor({ desk: { store } }: Room, key: string): Promise<Page> {
  const found = await actorProfile(store, key, TALLIES);
  const keys = actorKeys(key, found.lasting);
  const [statements, figures] = await Promise.all([
    store.statements({ speakers: keys }, { limit: LINES }),
    store.figures({ claimants: keys }, { limit: LINES }),
  ]);
  const name = found.name ?? statements[0]?.speaker ?? figures[0]?.claimant;
  if (!name) throw missing("actor", key);
  return actorPage({ ...found, name, statements, figures });
}

async function place({ desk: { store } }: Room, key: string): Promise<Page> {
  const view = await placeView(store, key, LINES);
  if (!view) throw missing("place", key);
  return placePage(view);
}

async function measure({ desk: { store } }: Room, key: string): Promise<Page> {
  const view = await measureView(store, key, LINES);
  if (!view) throw missing("measure", key);
  return measurePage(key, view);
}

function missing(what: string, key: string): Refusal {
  return new Refusal("missing", `Cannot show the ${what} “${key}”: nothing of it is kept here; search for it, or look through the list`);
}
