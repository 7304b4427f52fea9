import type { Happening } from "../../keep/tally/build-tally.ts";
import type { RowHappening } from "../../keep/row/row-happening.ts";
import type { CampaignKeys } from "../../keep/tally/campaign-index.ts";
import type { ArticleEvent } from "../../model/event.ts";

/** Where an article stands among those that became known: by the moment and key of its first capture. */
export function orderOf({ known, key }: ArticleEvent): string {
  return `${known} ${key}`;
}

/** What the fold remembers of an article. */
export interface ArticleRecord {
  /** See `orderOf`: articles are folded in this order. */
  readonly order: string;
  /** What its first capture was grouped by, in short: another reading of it may belong elsewhere. */
  readonly sign: string;
  /** Null for a report in list form. */
  readonly story: string | null;
  /** Ids of the articles that it is a copy of, the nearest first. */
  readonly origins: readonly string[];
  /** ISO day of its newest capture. */
  readonly day: string;
  readonly keys: CampaignKeys;
  /** Happenings that its claims belong to. */
  readonly happenings: readonly string[];
  /** And those that they may have belonged to at some moment. */
  readonly links: readonly string[];
}

/** What the fold remembers of a happening. */
export interface HappeningRecord extends Happening {
  /** What rows say of it; null where none do. */
  readonly rows: RowHappening | null;
  /** Keys of the counts that are folded with its pages: those that pages tell of and those of rows that are listed. */
  readonly paged: readonly string[];
  /** Happenings it is folded together with because people merged or split their tallies, itself among them. */
  readonly group: readonly string[];
  /** Whether all its counts are folded together, because people corrected some of them. */
  readonly whole: boolean;
}

/** What the fold remembers of a count that rows tell of. */
export interface CountRecord {
  /** The number under which its rows are kept. */
  readonly number: string;
  /** Whether it is an item of the kind that lists hold, or a column of several claimants: these are held against one another. */
  readonly listed: boolean;
}

/** What the fold remembers of a row: the numbers of the counts that any of its versions gave values for, and its versions. */
export interface RowRecord {
  readonly counts: readonly string[];
  readonly versions: readonly { readonly key: string; readonly known: string }[];
}

/** What was kept of a part when it was folded last. */
export interface PartRecord {
  readonly tallies: readonly string[];
  readonly names: readonly { readonly plain: string; readonly key: string }[];
  readonly redirects: readonly string[];
  /** Keys under which its actors are found: see `putActorKeys`. */
  readonly actors: readonly string[];
}

/** Who has a name, under the plain form of it and the key of its series. */
export interface NameRecord {
  readonly id: string;
  readonly known: string;
  readonly part: Part;
}

/** Where a tally is at home, merged or not. */
export interface HomeRecord {
  /** The happening its figures are of, and the part it was folded in last. */
  readonly happening: string;
  readonly part: Part;
  /** Keys of the counts that its claims are of. */
  readonly counts: readonly string[];
}

/** What is folded together: what pages tell of a happening, or, with a count, the rows of that count alone. */
export interface Part {
  readonly happening: string;
  readonly count: string | null;
}

/** Where the rows of a part stand. */
export function parentOf({ happening, count }: Part): string {
  return count === null ? `pages ${happening}` : `count ${count}`;
}

export const NO_RECORD: HappeningRecord = { title: "", from: null, rows: null, paged: [], group: [], whole: false };
