import type { FigureKind, FigureStatus } from "../src/model/figure.ts";
import type { Span } from "../src/model/span.ts";
import type { Statement } from "../src/model/statement.ts";

/** A figure as a person labelled it. Its span is the quote: the quantity and what it counts. */
export interface GoldFigure extends Span {
  readonly low: number;
  /** Null is "or more". */
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  readonly measure: string;
  /** Head words, as written; "" where nothing is counted in words. */
  readonly counted: string;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  /** "" where nobody is named. */
  readonly claimant: string;
  /** ISO day, or null where the text fixes none. */
  readonly asOf: string | null;
  /** "" where open. */
  readonly place: string;
  readonly single: boolean;
  /** In the grey zone: neither finding nor missing it counts. */
  readonly optional: boolean;
}

/** A statement as a person labelled it. */
export interface GoldStatement {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly channel: Span | null;
  /** The fullest name the text gives; "" where nobody is named. */
  readonly name: string;
  readonly role: string;
  /** ISO day of the saying, or null. */
  readonly when: string | null;
  readonly type: Statement["type"];
  readonly optional: boolean;
}

/** What a text finally says of its own event; a high of null is "or more". */
export interface GoldToll {
  readonly measure: string;
  readonly low: number;
  readonly high: number | null;
}

/** One labelled text. A null list is not labelled, and so not scored; an empty one says that there is none. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly figures: readonly GoldFigure[] | null;
  readonly statements: readonly GoldStatement[] | null;
  readonly tolls: readonly GoldToll[] | null;
}

/** Labelled texts that are scored together, under the name of their file. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}
