import type { Context } from "hono";

import { articleCoverage } from "../../../run/article-coverage.ts";
import { articleVersions } from "../../../run/article-versions.ts";
import { Refusal } from "../../../model/refusal.ts";
import { articlePage } from "../article/article-page.ts";
import { versionsPage } from "../article/versions-page.ts";
import { showsPublicly } from "../desk/signed-in.ts";
import type { Page } from "../frame.ts";
import { knownCapture, momentAsked } from "../moment-asked.ts";
import type { Room, Routes } from "../room.ts";

/** So many captures are held against each other on the page of an article, and on the page of its versions. */
const NEWEST = 4;
const MOST = 40;

/** One archived article, and what changed in it from capture to capture. */
export const archiveRoutes: Routes = (app, room) => {
  app.get("/articles/:id", (context) => room.show(context, article(room, context)));
  app.get("/articles/:id/versions", (context) => room.show(context, versions(room, context)));
};

async function article(room: Room, context: Context): Promise<Page> {
  const { store, news } = room.desk;
  const id = context.req.param("id") ?? "";
  const known = momentAsked(context.req.query("known"));
  const captures = await store.captures(id);
  const hash = known === null ? context.req.query("capture") : knownCapture(captures, known)?.hash;
  const kept = await store.report(id, hash);
  if (!kept) throw missing(id);
  const tallies = await store.talliesOf(id);
  return articlePage({
    kept,
    coverage: await articleCoverage(store, news, id),
    versions: captures.length > 1 ? await articleVersions(store, id, NEWEST) : [],
    tallyOf: (figure) => {
      const tally = tallies.get(figure);
      return tally && { id: tally.id, title: tally.name.split(" · ")[0]! };
    },
    publicly: await showsPublicly(room, context),
  });
}

async function versions(room: Room, context: Context): Promise<Page> {
  const { store } = room.desk;
  const id = context.req.param("id") ?? "";
  const [kept, captures] = [await store.report(id), await store.captures(id)];
  if (!kept) throw missing(id);
  const { article: shown } = kept.report;
  return versionsPage({
    id,
    article: shown,
    versions: await articleVersions(store, id, MOST),
    captures: captures.length,
    publicly: await showsPublicly(room, context),
  });
}

function missing(id: string): Refusal {
  return new Refusal("missing", `Cannot show the article “${id}”: it is not kept here; the list of articles has them all`);
}
