import type { Sentence, Tokens } from "../../model/sentence.ts";

/** A sentence's tokens, to be asked about any position: outside the sentence there is nothing. */
export interface SentenceView {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

export const viewOf = (tokens: Tokens, sentence: Sentence): SentenceView => ({ tokens, from: sentence.from, to: sentence.to });

const isInside = (view: SentenceView, at: number) => at >= view.from && at < view.to;

/** The lower-case word at a token, "" outside the sentence. */
export const lowerAt = (view: SentenceView, at: number): string => (isInside(view, at) ? view.tokens.word[at]!.lower : "");

/** The word's classes, 0 outside the sentence. */
export const classesAt = (view: SentenceView, at: number): number => (isInside(view, at) ? view.tokens.classes[at]! : 0);

/** The word's shape, "mark" outside the sentence. */
export const shapeAt = (view: SentenceView, at: number) => (isInside(view, at) ? view.tokens.word[at]!.shape : "mark");

/** Whether no white space stands between the token and the one before it. */
export const isTight = (view: SentenceView, at: number): boolean =>
  isInside(view, at) && at > view.from && view.tokens.start[at] === view.tokens.end[at - 1];

/** The token as written, "" outside the sentence. */
export const spellingAt = (view: SentenceView, at: number): string =>
  isInside(view, at) ? view.tokens.text.slice(view.tokens.start[at], view.tokens.end[at]) : "";
