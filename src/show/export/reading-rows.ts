import type { Tally } from "../../model/tally.ts";

/** A column of an exported table, as data packages describe it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "date" | "datetime";
  readonly description: string;
}

/** A row of an exported table: a cell for each of its fields. */
export type Row = Readonly<Record<string, string | number | null>>;

export const READING_FIELDS: readonly Field[] = [
  { name: "tally", type: "string", description: "Id of the tally" },
  { name: "measure", type: "string", description: "What befell the counted" },
  { name: "counted", type: "string", description: "What is counted" },
  { name: "happening", type: "string", description: "Id of the happening or campaign" },
  { name: "claimant", type: "string", description: "Whose count it is" },
  { name: "kind", type: "string", description: "total: so many so far; added: so many more in a period" },
  { name: "day", type: "date", description: "Day the value holds for" },
  { name: "since", type: "date", description: "Of what was added, the day it counts from" },
  { name: "low", type: "integer", description: "Lower bound, inclusive" },
  { name: "high", type: "integer", description: "Upper bound, inclusive; empty where there is none" },
  { name: "modifier", type: "string", description: "exact or about" },
  { name: "method", type: "string", description: "stated, filled in by a publisher, or worked out: forward, back, difference" },
  { name: "published", type: "date", description: "Day of publication" },
  { name: "known", type: "datetime", description: "Moment from which it was known" },
  { name: "said_by", type: "string", description: "The claimant as the source writes it" },
  { name: "wording", type: "string", description: "The word it was said in, where that is not the tally's own" },
  { name: "figures", type: "string", description: "Ids of the figures it rests on, parted by blanks" },
];

/** The readings and increments of a tally as rows, in order of day, a day's totals first. */
export function readingRows(tally: Tally): Row[] {
  const { id, measure, counted, happening, claimant } = tally;
  const own = { tally: id, measure, counted, happening, claimant };
  const totals = tally.readings.map(({ day, low, high, modifier, method, published, known, claimant: said_by, wording, figures }) => ({
    ...own,
    kind: "total",
    day,
    since: null,
    low,
    high,
    modifier,
    method,
    published,
    known,
    said_by,
    wording,
    figures: figures.join(" "),
  }));
  const added = tally.increments.map(({ day, since, low, high, known, figures }) => ({
    ...own,
    kind: "added",
    day,
    since,
    low,
    high,
    modifier: null,
    method: "stated",
    published: null,
    known,
    said_by: null,
    wording: null,
    figures: figures.join(" "),
  }));
  return [...totals, ...added].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
