import { seeReport } from "../../keep/trend/see-reports.ts";
import type { SeenReport } from "../../keep/trend/seen-report.ts";
import type { StoryLine } from "../../model/story.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import { eventsOf, type Heard } from "./heard-articles.ts";

const HOUR = "2026-11-22T20".length;

/** Puts articles where trends count them, by the moment they came out. */
export async function seeArticles(tables: FoldTables, articles: Iterable<string>): Promise<void> {
  for (const article of articles) {
    const heard = await tables.get<Heard>("heard", "", article);
    if (heard) await seeArticle(tables, article, heard);
  }
}

async function seeArticle(tables: FoldTables, article: string, heard: Heard): Promise<void> {
  const report = await seenAs(tables, article, heard);
  const id = report === null ? null : `${report.moment} ${article}`;
  const before = heard.seen === null ? null : await tables.get<SeenReport>("seen", "", heard.seen);
  if (JSON.stringify(before) === JSON.stringify(report) && heard.seen === id) return;
  if (heard.seen !== null) await tables.drop("seen", "", [heard.seen]);
  if (id !== null) await tables.put("seen", [{ parent: "", id, body: report }]);
  for (const hour of new Set([heard.seen, id].flatMap((one) => one?.slice(0, HOUR) ?? []))) await noteHour(tables, hour);
  await tables.put("heard", [{ parent: "", id: article, body: { ...heard, seen: id } satisfies Heard }]);
}

/** Where an article stands in a story and in the campaign around it, it counts for the narrower. */
async function seenAs(tables: FoldTables, article: string, { stories, head }: Heard): Promise<SeenReport | null> {
  const story = await narrowest(tables, stories);
  const events = story === null ? null : await eventsOf(tables, article);
  if (story === null || events === null) return null;
  const first = head === article ? events.first : ((await eventsOf(tables, head))?.first ?? null);
  return seeReport(events.first, story, first);
}

/** The story of fewest articles as they stand now, of several the last by id. */
async function narrowest(tables: FoldTables, stories: readonly string[]): Promise<string | null> {
  let found: StoryLine | null = null;
  for (const id of stories) {
    const line = await tables.get<StoryLine>("lines", "", id);
    if (line && (!found || line.articles <= found.articles)) found = line;
  }
  return found?.id ?? null;
}

async function noteHour(tables: FoldTables, hour: string): Promise<void> {
  const times = (await tables.get<number>("hours", "", hour)) ?? 0;
  await tables.put("hours", [{ parent: "", id: hour, body: times + 1 }]);
}
