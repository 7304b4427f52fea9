import type { Figure } from "../model/figure.ts";
import type { Report } from "../model/report.ts";
import type { KeptReport, Store } from "../store/store.ts";
import { foldStore } from "./fold-store.ts";
import { readPage } from "./read-page.ts";
import type { Reader } from "./reader.ts";
import { carryOver } from "./second-reader/carry-over.ts";
import { siteMemory } from "./site-memory.ts";
import type { SecondReader } from "./second-reader/second-reader.ts";

/** How a figure reads under the old rules and under the new; null where one of them has none there. */
export interface ChangedFigure {
  readonly article: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

export interface Reread {
  readonly pages: number;
  readonly changed: readonly ChangedFigure[];
}

const BATCH = 50;

/**
 * Reads every archived capture again with today's rules, keeps the new reports and folds. No moment of knowledge moves. What is
 * remembered of the sites' own blocks is used as it stands, so that reading again twice gives the same.
 *
 * @param second is asked about doubtful figures; what one said earlier is kept beside the figures it was said of until it answers anew
 */
export async function reread(
  store: Store,
  read: Reader,
  progress: (pages: number) => void,
  second: SecondReader | null = null,
): Promise<Reread> {
  const changed: ChangedFigure[] = [];
  const sites = siteMemory(store);
  let reports: KeptReport[] = [];
  let pages = 0;
  const flush = async () => {
    await store.keepReports(reports);
    pages += reports.length;
    reports = [];
    progress(pages);
  };
  for await (const page of store.pages()) {
    const before = await store.report(page.id, page.hash);
    const { kept: after } = readPage(page, read, await sites.commonFor(page));
    changed.push(...changedFigures(page.id, before?.report ?? null, after.report));
    const report = carryOver(before?.report ?? null, after.report);
    reports.push({ ...after, report: second ? await second.read(report) : report });
    if (reports.length >= BATCH) await flush();
  }
  await flush();
  await foldStore(store);
  return { pages, changed };
}

/** Figures are held against each other by where they stand and what they measure. */
function changedFigures(article: string, before: Report | null, after: Report): ChangedFigure[] {
  const old = new Map((before?.figures ?? []).map((figure) => [place(figure), figure]));
  const changed: ChangedFigure[] = [];
  for (const figure of after.figures) {
    const was = old.get(place(figure)) ?? null;
    old.delete(place(figure));
    if (!was || gist(was) !== gist(figure)) changed.push({ article, before: was, after: figure });
  }
  for (const was of old.values()) changed.push({ article, before: was, after: null });
  return changed;
}

const place = (figure: Figure) => `${figure.start}-${figure.end} ${figure.measure}`;

/** What a reader would notice: not the id, the rule or its confidence. */
function gist(figure: Figure): string {
  const { count, counted, kind, status, claimant, asOf, since } = figure;
  return JSON.stringify([count.low, count.high, count.modifier, counted, kind, status, claimant, asOf, since, figure.place?.name ?? null]);
}
