import { gather } from "../gather/gather.ts";
import type { Effects } from "../model/effects.ts";
import type { Page } from "../model/page.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { KeptReport, Store } from "../store/store.ts";
import { foldStore } from "./fold-store.ts";
import { nameClash } from "./name-clash.ts";
import { readPage } from "./read-page.ts";
import type { Reader } from "./reader.ts";
import type { SecondReader } from "./second-reader/second-reader.ts";

/** What a collection came to. Everything that was not kept is named. */
export interface Collected {
  readonly new: number;
  readonly same: number;
  readonly read: number;
  readonly refused: readonly { readonly at: string; readonly refusal: Refusal }[];
  readonly passedOver: readonly { readonly at: string; readonly text: string }[];
  /** What was doubtful about a page that was kept: its moment of capture, its character set, its day, whether it holds an article. */
  readonly notes: readonly { readonly at: string; readonly text: string }[];
}

export type CollectProgress = (stage: "gathering" | "reading" | "folding", done: number) => void;

/** Pages archived, and reports kept, in one transaction: so many, or as many as hold so many bytes or units of text. */
const BATCH = 50;
const BYTES_IN_BATCH = 20_000_000;
const UNITS_IN_BATCH = 2_000_000;

/**
 * Gathers pages, archives them, reads what is unread, and folds. Each step can be cut short at any point: what it had written
 * stays, and the next call goes on from there, so that an interrupted run and a whole one end in the same state.
 *
 * @param second is asked about doubtful figures of what is newly read
 */
export async function collect(
  store: Store,
  whats: readonly string[],
  read: Reader,
  effects: Effects,
  progress: CollectProgress,
  second: SecondReader | null = null,
): Promise<Collected> {
  const gathered = await archiveAll(store, whats, effects, progress);
  const reading = await readUnread(store, read, progress, second);
  progress("folding", reading.read);
  await foldStore(store);
  return {
    ...gathered,
    read: reading.read,
    refused: [...gathered.refused, ...reading.refused],
    notes: [...gathered.notes, ...reading.notes],
  };
}

async function archiveAll(
  store: Store,
  whats: readonly string[],
  effects: Effects,
  progress: CollectProgress,
): Promise<Omit<Collected, "read">> {
  const sum = {
    new: 0,
    same: 0,
    refused: [] as Collected["refused"][number][],
    passedOver: [] as Collected["passedOver"][number][],
    notes: [] as Collected["notes"][number][],
  };
  let batch: Page[] = [];
  let bytes = 0;
  const flush = async () => {
    const states = await store.archive(batch);
    for (const [index, page] of batch.entries()) {
      sum[states[index]!]++;
      const clash = states[index] === "new" ? await nameClash(store, page) : null;
      if (clash !== null) sum.notes.push({ at: page.id, text: clash });
    }
    batch = [];
    bytes = 0;
    progress("gathering", sum.new + sum.same);
  };
  for (const what of whats) {
    for await (const one of gather(what, effects)) {
      if (one.kind === "refused") sum.refused.push(one);
      else if (one.kind === "passed-over") sum.passedOver.push(one);
      else if (one.kind === "same") sum.same++;
      else {
        sum.notes.push(...one.notes.map(({ text }) => ({ at: one.page.url ?? one.page.id, text })));
        bytes += one.page.bytes.length;
        if (batch.push(one.page) >= BATCH || bytes >= BYTES_IN_BATCH) await flush();
      }
    }
  }
  await flush();
  return sum;
}

/** Reads every capture that has no report yet. */
async function readUnread(
  store: Store,
  read: Reader,
  progress: CollectProgress,
  second: SecondReader | null,
): Promise<Pick<Collected, "read" | "refused" | "notes">> {
  const refused: Collected["refused"][number][] = [];
  const notes: Collected["notes"][number][] = [];
  let reports: KeptReport[] = [];
  let units = 0;
  let done = 0;
  const flush = async () => {
    await store.keepReports(reports);
    done += reports.length;
    reports = [];
    units = 0;
    progress("reading", done);
  };
  for await (const page of store.unread()) {
    const { kept, refusal } = readPage(page, read);
    const at = page.url ?? page.id;
    if (refusal) refused.push({ at, refusal });
    else notes.push(...doubtsOfPage(kept.report).map((text) => ({ at, text })));
    units += kept.report.article.text.length;
    if (reports.push(second ? { ...kept, report: await second.read(kept.report) } : kept) >= BATCH || units >= UNITS_IN_BATCH)
      await flush();
  }
  await flush();
  return { read: done, refused, notes };
}

/** What was doubtful about a page as a whole: its character set, its day, whether there is an article. */
function doubtsOfPage({ notes }: Report): string[] {
  return notes.filter(({ stage }) => stage === "gather" || stage === "article").map(({ text }) => text);
}
