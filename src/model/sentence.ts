import type { Span } from "./span.ts";

/**
 * What is known of one spelling, shared by all its occurrences.
 *
 *   lower  upper  title  mixed    digits  alnum  mark
 *   killed NATO   Kyiv   McDonald 1,200   T-72   , “ —
 */
export interface Word {
  readonly lower: string;
  readonly shape: "lower" | "upper" | "title" | "mixed" | "digits" | "alnum" | "mark";
  /** Bits of `read/text/word-class.ts`: what the language's tables say this word may be. */
  readonly classes: number;
  /** Bits of `Part` in `read/statement/statement-words.ts`: what it does in a clause. */
  readonly parts: number;
}

/** All tokens of a text, as parallel arrays: no object for each. `word[i]` stands at `start[i]..end[i]`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly Word[];
  /** The words' classes again, side by side: the gates run over every token, and must not wait for each word. */
  readonly classes: Int32Array;
}

/** A sentence: a run of text inside one block, and of tokens. Sentences stand in order. */
export interface Sentence extends Span {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Index into `article.blocks`. */
  readonly block: number;
  /** Union of the classes of its words: the gate that lets deep work be skipped. */
  readonly classes: number;
}

/** A pair of quotation marks and what stands between them, in tokens. A quotation may run over sentences of its block. */
export interface Quotation extends Span {
  /** Tokens strictly inside the marks. */
  readonly from: number;
  readonly to: number;
  /** False where the closing mark is missing, as in a quotation that runs over paragraphs. */
  readonly closed: boolean;
}
