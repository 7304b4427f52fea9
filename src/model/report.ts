import type { Article } from "./article.ts";
import type { Figure, Measure, Place } from "./figure.ts";
import type { Note } from "./note.ts";
import type { Opinion } from "./opinion.ts";
import type { Quoted, Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** A place named in the text, resolved against the gazetteer. */
export interface PlaceMention extends Quoted, Place {
  /** How many other places of that name were not chosen. */
  readonly others: number;
}

/** An expression of time, resolved against publication. Both days inclusive; ISO. */
export interface DateMention extends Quoted {
  readonly from: string;
  readonly to: string;
  /** Other readings that were possible, as ISO days. */
  readonly others: readonly string[];
}

/** A source said to give no figure, or unable to confirm one. */
export interface Silence extends Span {
  readonly who: string;
  readonly what: string;
}

/** What the article finally says of its own event, at most one a measure. Bounds as in a count. */
export interface Toll {
  readonly measure: Measure;
  readonly low: number;
  readonly high: number | null;
  readonly figures: readonly string[];
}

/** Arithmetic inside one article. */
export interface Check {
  readonly type: "sum" | "parts" | "headline" | "back";
  /** Null where the text prints too little to say: "150,605 less 715 makes 149,890 on 1 March, not printed here". */
  readonly holds: boolean | null;
  readonly text: string;
  readonly figures: readonly string[];
  /** What was worked out and is nowhere printed: the day it holds for and its value. */
  readonly derived: { readonly day: string | null; readonly value: number } | null;
}

/** What reading one page gives. The same input gives the same report on every machine. */
export interface Report {
  readonly id: string;
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly silences: readonly Silence[];
  readonly tolls: readonly Toll[];
  readonly checks: readonly Check[];
  readonly notes: readonly Note[];
  /** What a second reader says of its figures, at most one a figure; empty unless the user named one. */
  readonly opinions: readonly Opinion[];
}
