import { Lexicon } from "../../text/lexicon.ts";
import type { Language } from "../language.ts";
import { dateWords, timeWords } from "./date-words.ts";
import { figureClasses, figureWords } from "./figure-words.ts";
import { functionWords } from "./function-words.ts";
import { placeClasses, placeWords } from "./place-words.ts";
import { numberWords, quantityWords } from "./number-words.ts";
import { statementClasses, statementWords } from "./statement-words.ts";

/** Joins tables of words and classes into one map: a word in two tables is both. */
function joinTables(...tables: readonly ReadonlyMap<number, readonly string[]>[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const table of tables)
    for (const [bits, words] of table) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
  return classes;
}

export const english: Language = {
  code: "en",
  quantity: quantityWords,
  date: dateWords,
  place: placeWords,
  lexicon: new Lexicon(joinTables(functionWords, numberWords, timeWords, placeClasses, statementClasses, figureClasses)),
  statements: statementWords,
  figures: figureWords,
};
