import { talliesPage } from "../list-pages.ts";
import { pageAsked } from "../pager.ts";
import type { Routes } from "../room.ts";
import { requestOf, tallyAsked } from "../tally/asked-tally.ts";
import { tallyPage } from "../tally/tally-page.ts";

/** Tallies. */
export const ledgerRoutes: Routes = (app, room) => {
  app.get("/tallies", async (context) => room.show(context, talliesPage(await room.edition(), pageAsked(context.req.query("page")))));
  app.get("/tallies/:id", async (context) => {
    const request = requestOf(context);
    const shown = await tallyAsked(room, context, request);
    return room.show(context, tallyPage(shown, request, new URL(context.req.url).origin));
  });
};
