import { partsOf } from "../../statement/parts-of.ts";
import { joinTables, Lexicon } from "../../text/lexicon.ts";
import type { Language } from "../language.ts";
import { dateWords, timeWords } from "./date-words.ts";
import { figureClasses, figureWords } from "./figure-words.ts";
import { functionWords } from "./function-words.ts";
import { placeClasses, placeWords } from "./place-words.ts";
import { numberWords, quantityWords } from "./number-words.ts";
import { statementClasses, statementWords } from "./statement-words.ts";

export const english: Language = {
  code: "en",
  quantity: quantityWords,
  date: dateWords,
  place: placeWords,
  lexicon: new Lexicon(
    joinTables(functionWords, numberWords, timeWords, placeClasses, statementClasses, figureClasses),
    partsOf(statementWords),
  ),
  statements: statementWords,
  figures: figureWords,
};
