import type { Language } from "../languages/language.ts";
import { WordClass } from "../text/word-class.ts";
import type { MeasureTable } from "./measure-table.ts";

/**
 * A language that reads further measures, a user's own. They stand before those that the language has: where a phrase is in both,
 * the user's takes what it counts ("homes without power") and leaves the rest to the other ("12 villagers without power").
 */
export function addMeasures(language: Language, own: readonly MeasureTable[]): Language {
  if (own.length === 0) return language;
  const harm = language.figures.harm.with(own);
  return {
    ...language,
    lexicon: language.lexicon.with(harm.byFirst.keys(), WordClass.harm).with(harm.keys, WordClass.harmKey),
    figures: { ...language.figures, measures: [...own, ...language.figures.measures], harm },
  };
}
