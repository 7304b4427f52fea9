import type { FoldRow, FoldTables } from "../../store/fold-tables.ts";
import type { Store } from "../../store/store.ts";
import { hearArticles } from "./heard-articles.ts";
import { UNTOLD } from "./note-touched.ts";
import { retellStory } from "./retell-story.ts";
import { seeArticles } from "./see-articles.ts";

/** So many stories are told by one commit: what was told before a run is cut short stays. */
const STORIES = 200;

/** Tells anew what folding touched. */
export async function tellNews(store: Store): Promise<void> {
  const articles = await untold(store, UNTOLD.articles);
  if (articles.length > 0) await store.keepNews((tables) => hearArticles(tables, articles));
  const stories = await untold(store, UNTOLD.stories);
  for (let at = 0; at < stories.length; at += STORIES) {
    const some = stories.slice(at, at + STORIES);
    await store.keepNews(async (tables) => {
      for (const story of some) await retellStory(store, tables, story);
      await tables.drop("state", UNTOLD.stories, some);
    });
  }
  if (articles.length + stories.length > 0)
    await store.keepNews(async (tables) => {
      await seeArticles(tables, articles);
      await tables.drop("state", UNTOLD.articles, articles);
      await tables.put("state", [{ parent: "", id: "told", body: ((await tables.get<number>("state", "", "told")) ?? 0) + 1 }]);
    });
}

/** Says which state of the news is told: another number, other news. */
export function toldUpTo(store: Pick<Store, "reading">): Promise<number> {
  return store.reading(async (tables) => (await tables.get<number>("state", "", "told")) ?? 0);
}

function untold(store: Store, parent: string): Promise<string[]> {
  return store.reading(async (tables: Pick<FoldTables, "list">) =>
    (await tables.list("state", parent)).map(({ id }: FoldRow<unknown>) => id),
  );
}
