import type { Counted, FigureKind, Measure } from "./figure.ts";

/** Where a series comes from, as its map says, for citations. */
export interface SeriesSource {
  readonly title: string;
  readonly publisher: string | null;
  /** Web address it can be had from. */
  readonly address: string | null;
  readonly licence: string | null;
}

/** What one column of an imported series counts: the key and the definition of the tally that its readings belong to. */
export interface SeriesSubject {
  /** Name the map gives the count. */
  readonly column: string;
  /**
   * Whether the claimant differs from row to row, one row a day: such rows follow one another, so that sums are held from row to row
   * whoever claims them, and the counts of the column are folded together.
   */
  readonly shared: boolean;
  /** Name of the claimant as a map gives it; it is looked up among the actors like any other. */
  readonly claimant: string;
  readonly measure: Measure;
  readonly counted: Counted;
  /** Id and title of the happening or campaign, and the ISO day it counts from, null where it counts from no day. */
  readonly happening: { readonly id: string; readonly title: string; readonly from: string | null };
  /** Name of the place it is counted for, where a happening is counted by place. */
  readonly place: string | null;
  /** One sentence of the map's, where it gives one. */
  readonly definition: string | null;
  /** ISO day of the last reading under this definition, where the map says that it ends. */
  readonly ends: string | null;
  readonly source: SeriesSource;
}

/** One value of a row. */
export interface ImportedReading {
  /** Index into the event's `subjects`. */
  readonly subject: number;
  /** A correction is what its source took off a count (below zero) or put on it on review: it makes no reading, and explains breaks. */
  readonly kind: Extract<FigureKind, "total" | "increment"> | "correction";
  /** Below zero only for corrections, and for increments by which a count was taken back. */
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  /** ISO day the value holds for. */
  readonly day: string;
  /** For an increment the ISO day it counts from; null for totals and where nothing says so. */
  readonly since: string | null;
  /** Whether the publisher of the series filled it in instead of quoting it: a total becomes a reading of the method `filled`. */
  readonly filled: boolean;
  /** The word of the row that the modifier was read from; null where there is none. */
  readonly wording: string | null;
}

/**
 * A row of a series that came in. A later event of the same series and row takes the place of an earlier one from its moment on, and
 * one without readings says that the row was taken out.
 */
export interface ImportEvent {
  readonly kind: "import";
  /** Series, row, moment and a hash of the values: the same row imported again adds nothing. */
  readonly key: string;
  /** Slug of the series: "ua-personnel". */
  readonly series: string;
  /** What tells the row from others of its series: its day, and what else the map names as its key. */
  readonly row: string;
  /** When this version of the row was known. ISO instant. */
  readonly known: string;
  /** ISO day on which it was published; null where the series does not say. */
  readonly published: string | null;
  /** Where it stands, for a citation: the file's name and the row's number in it. */
  readonly at: string;
  readonly subjects: readonly SeriesSubject[];
  readonly readings: readonly ImportedReading[];
}
