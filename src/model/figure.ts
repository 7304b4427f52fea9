import type { Span } from "./span.ts";

/** Inclusive integer bounds and the words they were said in. A null `high` is "or more". */
export interface Count {
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  readonly text: string;
}

/** What befell the counted. Names are those of the project's guidelines; a user may add others. */
export type Measure = string;

export interface Counted {
  /** Head words of what is counted, as written; "" where nothing is counted in words. */
  readonly text: string;
  readonly what: "people" | "things";
  /** ISO country code or organisation as written; null where unsaid. */
  readonly side: string | null;
  /** "military", "civilian", "child", "medic", "journalist" …; null where unsaid. For things their kind: "tank". */
  readonly role: string | null;
}

/** Total so far, added in a period, included in a larger figure of the article, or so many in each period. */
export type FigureKind = "total" | "increment" | "part" | "rate";

export type FigureStatus = "claimed" | "denied" | "possible" | "forecast" | "past";

/** Whom the text makes responsible for the number. */
export interface Claimant {
  /** As full as the article names them. */
  readonly name: string;
  /** The relays between them and the page, outermost last. */
  readonly via: readonly string[];
}

export interface Place {
  readonly name: string;
  /** Id in the gazetteer, or null where the name is not in it. */
  readonly id: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A count, in the text, of people or things to which something has happened. One for each mention and measure. */
export interface Figure extends Span {
  /** "f1", "f2" … in order of text; the article's id, a dot and this is its global id. */
  readonly id: string;
  readonly count: Count;
  readonly measure: Measure;
  readonly counted: Counted;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  /** One person counted by an article, a possessive or a bare noun, not by a number word. */
  readonly single: boolean;
  /** Named; hedged with nobody named ("it is understood"); or the outlet's own word. */
  readonly attribution: "named" | "unattributed" | "outlet";
  /** Null unless `attribution` is "named". */
  readonly claimant: Claimant | null;
  /** The day up to which the count holds, ISO; null where the text fixes none. */
  readonly asOf: string | null;
  /** For an increment the day it counts from, ISO; else null. */
  readonly since: string | null;
  readonly place: Place | null;
  /** Id of the figure this one is included in, or null. */
  readonly partOf: string | null;
  /** Id of the statement it stands in, or null. */
  readonly statement: string | null;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Measured precision of that rule on the project's own gold, 0 to 1, two decimals; null where too few cases were measured. */
  readonly confidence: number | null;
  /** The words behind each field that words decide: field name to spans. */
  readonly evidence: Readonly<Record<string, readonly Span[]>>;
}
