import type { Sentence, Tokens, Word } from "../../model/sentence.ts";

/** A run of tokens. */
interface Bounds {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** A sentence's tokens, to be asked about any position: outside the sentence there is nothing. */
export interface SentenceView extends Bounds {
  /**
   * The same three, by themselves. Readings of many shapes are made by spreading a view, and the engine looks a field of an object of many
   * shapes up each time; this object is always of one shape, and the questions below are asked some thousands of times an article.
   */
  readonly bounds?: Bounds;
}

export function viewOf(tokens: Tokens, { from, to }: Sentence): SentenceView {
  return { tokens, from, to, bounds: { tokens, from, to } };
}

const isInside = (bounds: Bounds, at: number) => at >= bounds.from && at < bounds.to;

/** The lower-case word at a token, "" outside the sentence. */
export function lowerAt(view: SentenceView, at: number): string {
  const bounds = view.bounds ?? view;
  return isInside(bounds, at) ? bounds.tokens.word[at]!.lower : "";
}

/** The word's classes, 0 outside the sentence. */
export function classesAt(view: SentenceView, at: number): number {
  const bounds = view.bounds ?? view;
  return isInside(bounds, at) ? bounds.tokens.classes[at]! : 0;
}

/** The word's shape, "mark" outside the sentence. */
export function shapeAt(view: SentenceView, at: number): Word["shape"] {
  const bounds = view.bounds ?? view;
  return isInside(bounds, at) ? bounds.tokens.word[at]!.shape : "mark";
}

/** Whether no white space stands between the token and the one before it. */
export function isTight(view: SentenceView, at: number): boolean {
  const { tokens, from, to } = view.bounds ?? view;
  return at > from && at < to && tokens.start[at] === tokens.end[at - 1];
}

/** The token as written, "" outside the sentence. */
export function spellingAt(view: SentenceView, at: number): string {
  const bounds = view.bounds ?? view;
  return isInside(bounds, at) ? bounds.tokens.text.slice(bounds.tokens.start[at], bounds.tokens.end[at]) : "";
}
