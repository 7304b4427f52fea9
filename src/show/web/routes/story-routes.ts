import type { Context } from "hono";

import { Refusal } from "../../../model/refusal.ts";
import { storeState } from "../../../run/front.ts";
import { keptEach } from "../../../run/kept-while.ts";
import { showStory, type StoryShown } from "../../../run/story-shown.ts";
import { windowOf } from "../../window.ts";
import type { Page } from "../frame.ts";
import { storyPath } from "../links.ts";
import { momentAsked } from "../moment-asked.ts";
import { storiesOnPage, storiesPage } from "../news/stories-page.ts";
import { storyPage } from "../news/story-page.ts";
import { trendsPage } from "../news/trends-page.ts";
import { pageAsked } from "../pager.ts";
import type { Room, Routes } from "../room.ts";

/** Stories asked for last, of which everything that their pages show is kept. */
const storiesKept = 20;

/** Trends, stories, and one story. */
export const storyRoutes: Routes = (app, room) => {
  const { store, news } = room.desk;
  const shown = keptEach(
    () => storeState(store),
    (id) => showStory(store, news, id),
    storiesKept,
  );
  app.get("/trends", (context) => room.show(context, trends(room, context)));
  app.get("/stories", (context) => room.show(context, stories(room, pageAsked(context.req.query("page")))));
  app.get("/stories/:id", (context) => room.show(context, story(shown, context)));
  app.get("/story/:id", (context) => context.redirect(storyPath(context.req.param("id"))));
};

async function trends({ desk }: Room, context: Context): Promise<Page> {
  const window = windowOf(context.req.query("window") ?? "6h");
  return trendsPage(await desk.news.trends({ window, at: momentAsked(context.req.query("at")) }));
}

async function stories({ desk: { news } }: Room, page: number): Promise<Page> {
  const lines = await news.stories({ limit: storiesOnPage, offset: (page - 1) * storiesOnPage });
  return storiesPage(lines, await news.count(), page);
}

async function story(shown: (id: string) => Promise<StoryShown | null>, context: Context): Promise<Page> {
  const id = context.req.param("id") ?? "";
  const found = await shown(id);
  if (!found) throw new Refusal("missing", `Cannot show the story “${id}”: there is none of that name; the list of stories has them all`);
  return storyPage(found, pageAsked(context.req.query("page")));
}
