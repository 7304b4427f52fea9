import { partsOf } from "../../statement/parts-of.ts";
import { joinTables, Lexicon } from "../../text/lexicon.ts";
import type { Language } from "../language.ts";
import { dateWords, timeWords } from "./date-words.ts";
import { figureClasses, figureWords } from "./figure-words.ts";
import { functionWords, soundVariants } from "./function-words.ts";
import { numberWords, quantityWords } from "./number-words.ts";
import { placeClasses, placeWords } from "./place-words.ts";
import { statementClasses, statementWords } from "./statement-words.ts";

export const ukrainian: Language = {
  code: "uk",
  quantity: quantityWords,
  date: dateWords,
  place: placeWords,
  lexicon: new Lexicon(
    joinTables(functionWords, numberWords, timeWords, placeClasses, statementClasses, figureClasses),
    partsOf(statementWords),
    soundVariants,
  ),
  statements: statementWords,
  figures: figureWords,
};
