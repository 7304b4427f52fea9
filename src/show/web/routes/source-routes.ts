import { sourcesPage } from "../news/sources-page.ts";
import type { Routes } from "../room.ts";
import { shownSources } from "./news-routes.ts";

/** The health of what is watched. */
export const sourceRoutes: Routes = (app, room) => {
  app.get("/sources", async (context) => room.show(context, sourcesPage(await shownSources(room))));
};
