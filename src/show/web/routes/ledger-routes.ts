import { listTallies } from "../../../run/tallies-listed.ts";
import type { Page } from "../frame.ts";
import { talliesOnPage, talliesPage } from "../list-pages.ts";
import { pageAsked } from "../pager.ts";
import type { Room, Routes } from "../room.ts";
import { requestOf, tallyAsked } from "../tally/asked-tally.ts";
import { tallyPage } from "../tally/tally-page.ts";

/** Tallies. */
export const ledgerRoutes: Routes = (app, room) => {
  app.get("/tallies", (context) => room.show(context, tallies(room, pageAsked(context.req.query("page")))));
  app.get("/tallies/:id", async (context) => {
    const request = requestOf(context);
    const shown = await tallyAsked(room, context, request);
    return room.show(context, tallyPage(shown, request, new URL(context.req.url).origin));
  });
};

/** A page beyond the last is the last. */
async function tallies({ desk: { store } }: Room, asked: number): Promise<Page> {
  const { tallies: count } = await store.totals();
  const page = Math.min(asked, Math.max(1, Math.ceil(count / talliesOnPage)));
  const items = await listTallies(store, { limit: talliesOnPage, offset: (page - 1) * talliesOnPage });
  return talliesPage(items, count, page);
}
