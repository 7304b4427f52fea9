import type { Quoted, Span } from "./span.ts";

export interface Speaker extends Quoted {
  /** Resolved to the fullest name the article gives; "" where nobody is named. */
  readonly name: string;
  /** Role or affiliation the article gives: "military analyst". */
  readonly role: string | null;
}

/** Something that the text attributes to a source other than the writer. */
export interface Statement extends Span {
  /** "s1", "s2" … in order of text. */
  readonly id: string;
  /** The words that attribute; an empty text with start = end where there is none (a floating quotation). */
  readonly cue: Quoted;
  /** Null where nobody is named ("it is understood"). An empty text with start = end where only the name is known. */
  readonly speaker: Speaker | null;
  /** Those who pass it on in the same sentence, outermost last: "Interfax" in "Interfax, citing the ministry"; most often none. */
  readonly via: readonly string[];
  /** Where it was said: "NV radio". */
  readonly channel: Quoted | null;
  /** ISO day of the saying where the text fixes it. */
  readonly when: string | null;
  /** The runs attributed, outer quotation marks left out, in order. */
  readonly content: readonly Span[];
  readonly type: "direct" | "indirect" | "mixed";
  readonly rule: string;
}
