import type { Context } from "hono";

import { Refusal } from "../../../model/refusal.ts";
import type { Page } from "../frame.ts";
import { breaksPage, talliesPage } from "../list-pages.ts";
import { momentAsked } from "../moment-asked.ts";
import { pageAsked } from "../pager.ts";
import type { Room, Routes } from "../room.ts";
import { tallyPage, unknownTallyPage } from "../tally/tally-page.ts";
import { viewThen } from "../tally/tally-view.ts";

/** Tallies and where they break. */
export const ledgerRoutes: Routes = (app, room) => {
  app.get("/tallies", async (context) => room.show(context, talliesPage(await room.edition(), pageAsked(context.req.query("page")))));
  app.get("/tallies/:id", (context) => room.show(context, tally(room, context)));
  app.get("/breaks", async (context) => room.show(context, breaksPage(await room.edition(), pageAsked(context.req.query("page")))));
};

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
