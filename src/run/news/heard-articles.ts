import { momentOf } from "../../keep/trend/moment-of.ts";
import { outletOf } from "../../keep/trend/see-reports.ts";
import { compareText } from "../../lib/compare-text.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { Placement } from "../../model/story.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import { noteUntold } from "./note-touched.ts";

/** What was found out about an article when it came. */
export interface Heard {
  /** When it came out. ISO instant. */
  readonly moment: string;
  readonly outlet: string | null;
  /** Id of the article that it is a copy of, or null; and of the first page of its text, itself where it is no copy. */
  readonly copyOf: string | null;
  readonly head: string;
  /** Ids of the stories that it is in, in order. */
  readonly stories: readonly string[];
  /** Under which id it stands among what trends count; null where it stands in no story. */
  readonly seen: string | null;
}

/** Finds out about articles, in order of knowledge: an original comes before its copies. */
export async function hearArticles(tables: FoldTables, articles: Iterable<string>): Promise<void> {
  for (const { first, newest } of await inOrder(tables, articles)) {
    const { id } = newest.article;
    const before = await tables.get<Heard>("heard", "", id);
    const copyOf = (await tables.get<Placement>("placements", "", id))?.copyOf ?? null;
    const head = copyOf === null ? id : ((await tables.get<Heard>("heard", "", copyOf))?.head ?? copyOf);
    const heard: Heard = { stories: [], seen: null, ...before, moment: momentOf(first), outlet: outletOf(newest), copyOf, head };
    await tables.put("heard", [{ parent: "", id, body: heard }]);
    // A page that was captured again may have another title, though it counts what it counted.
    if (before) await noteUntold(tables, { articles: [], stories: before.stories });
  }
}

/** An article as it was first known and as it is known now; null where no capture of it was read. */
export async function eventsOf(
  tables: Pick<FoldTables, "readings">,
  article: string,
): Promise<{ readonly first: ArticleEvent; readonly newest: ArticleEvent } | null> {
  const events = await tables.readings(article);
  const [first, newest] = [events[0], events.at(-1)];
  return first && newest ? { first, newest } : null;
}

async function inOrder(tables: FoldTables, articles: Iterable<string>) {
  const found = [];
  for (const article of articles) found.push((await eventsOf(tables, article)) ?? []);
  return found.flat().sort((a, b) => compareText(a.first.known, b.first.known) || compareText(a.first.key, b.first.key));
}
