import { shownChecks } from "../../../run/checks-shown.ts";
import { checksAsked } from "../checks/checks-asked.ts";
import { checksPage } from "../checks/checks-page.ts";
import type { Routes } from "../room.ts";

/** Where tallies contradict themselves. */
export const checksRoutes: Routes = (app, room) => {
  app.get("/checks", async (context) => {
    const asked = checksAsked(context);
    const { checks, more } = await shownChecks(room.desk.store, asked);
    return room.show(context, checksPage(asked, checks, more));
  });
  app.get("/breaks", (context) => context.redirect("/checks", 301));
};
