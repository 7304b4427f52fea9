import type { Span } from "../../model/span.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** One of a few choices, and the words that made it; null where no word of the sentence says otherwise. */
export interface Told<Choice> {
  readonly choice: Choice;
  readonly words: Span | null;
}

export const told = <Choice>(choice: Choice, words: Span | null = null): Told<Choice> => ({
  choice,
  words: words && { start: words.start, end: words.end },
});

/** The run of text from one token to before another. */
export const runOf = ({ tokens }: SentenceReading, from: number, to = from + 1): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});
