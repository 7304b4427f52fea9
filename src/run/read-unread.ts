import type { Report } from "../model/report.ts";
import type { KeptReport, Store } from "../store/store.ts";
import type { Archived } from "./archive-gathered.ts";
import { readPage } from "./read-page.ts";
import type { Reader } from "./reader.ts";
import { siteMemory } from "./site-memory.ts";
import type { SecondReader } from "./second-reader/second-reader.ts";

/** Reports kept in one transaction: so many, or as many as hold so many units of text. */
const BATCH = 50;
const UNITS_IN_BATCH = 2_000_000;

/** What came of reading. */
export interface ReadPages extends Pick<Archived, "refused" | "notes"> {
  readonly read: number;
}

/** Reads every capture that has no report yet. @param second is asked about doubtful figures */
export async function readUnread(
  store: Store,
  read: Reader,
  progress: (done: number) => void,
  second: SecondReader | null = null,
): Promise<ReadPages> {
  const refused: Archived["refused"][number][] = [];
  const notes: Archived["notes"][number][] = [];
  const sites = siteMemory(store);
  let reports: KeptReport[] = [];
  let units = 0;
  let done = 0;
  const flush = async () => {
    await store.keepReports(reports);
    done += reports.length;
    reports = [];
    units = 0;
    progress(done);
  };
  for await (const page of store.unread()) {
    const { kept: unmarked, refusal } = readPage(page, read, await sites.commonFor(page));
    const kept = { ...unmarked, blocks: await sites.remember(page, unmarked.report.article) };
    const at = page.url ?? page.id;
    if (refusal) refused.push({ at, refusal });
    else notes.push(...doubtsOfPage(kept.report).map((text) => ({ at, text })));
    units += kept.report.article.text.length;
    if (reports.push(second ? { ...kept, report: await second.read(kept.report) } : kept) >= BATCH || units >= UNITS_IN_BATCH)
      await flush();
  }
  if (reports.length > 0) await flush();
  return { read: done, refused, notes };
}

/** What was doubtful about a page as a whole: its character set, its day, whether there is an article. */
function doubtsOfPage({ notes }: Report): string[] {
  return notes.filter(({ stage }) => stage === "gather" || stage === "article").map(({ text }) => text);
}
