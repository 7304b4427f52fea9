import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import type { StatementWords } from "./statement-words.ts";
import { lowerAt } from "./units.ts";

/** "according to", "in the view of": the phrase whose chief word stands at `at`; null where its other words do not stand around it. */
export function sourceCue(units: readonly Unit[], at: number, { sourcePhrases }: StatementWords): Run | null {
  for (const { before, after } of sourcePhrases.get(lowerAt(units, at)) ?? []) {
    const from = at - before.length;
    const stands = (word: string, place: number) => lowerAt(units, place) === word;
    if (before.every((word, index) => stands(word, from + index)) && after.every((word, index) => stands(word, at + 1 + index)))
      return { from, to: at + 1 + after.length };
  }
  return null;
}
