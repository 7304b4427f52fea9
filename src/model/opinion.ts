import type { FigureKind, FigureStatus, Measure } from "./figure.ts";
import type { Quoted } from "./span.ts";

/** One field as a second reader reads it. */
interface Choice {
  /** Whether it reads the field as the rule does; null where the rule read it from words that the second reader was not given. */
  readonly agrees: boolean | null;
}

/** A field that it answers with words of the article; null where it says that the text gives none. */
export interface WordChoice extends Choice {
  readonly words: Quoted | null;
}

/** A field that it answers with one of the field's own values. */
export interface ValueChoice<Value extends string> extends Choice {
  readonly value: Value;
}

/** What a second reader chose for each field of a figure. Null words for `count` say that nothing is counted there at all. */
export interface Choices {
  readonly count: WordChoice;
  readonly measure: ValueChoice<Measure>;
  readonly counted: WordChoice;
  readonly kind: ValueChoice<FigureKind>;
  readonly status: ValueChoice<FigureStatus>;
  readonly claimant: WordChoice;
  readonly asOf: WordChoice;
}

/**
 * What a second reader, a language model that the user named, says of one figure. It stands beside the figure and changes nothing:
 * neither the figure nor any tally is made from it. Either `fields` or `refused` is null.
 */
export interface Opinion {
  /** Id of the figure in its report. */
  readonly figure: string;
  /** Name of the model and host of its endpoint: "small-model at 127.0.0.1:8080". */
  readonly by: string;
  readonly fields: Choices | null;
  /** Why its answer was not taken, such as words that do not stand in the text. */
  readonly refused: string | null;
}
