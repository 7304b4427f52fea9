import { frontPage } from "../front-page.ts";
import { emptyBox } from "../paste-form.ts";
import type { Routes } from "../room.ts";
import { trendsNow } from "../trend-lines.ts";

/** What is going on. */
export const newsRoutes: Routes = (app, room) => {
  app.get("/", async (context) => room.show(context, frontPage(await room.edition(), await trendsNow(room.desk.news), emptyBox)));
};
