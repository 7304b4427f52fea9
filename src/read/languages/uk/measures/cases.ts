import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { declined, declinedRows } from "../inflect.ts";

/** Cases of a disease that the article names. */
export const cases: MeasureTable = {
  measure: "infected",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: { deed: declined("солдат", "випадок>випадк") },
  context: declinedRows([
    ["солдат", "ботулізм грип кір>кор вірус коронавірус сальмонельоз туберкульоз менінгіт гепатит сказ"],
    ["жінка", "холера лихоманка хвороба віспа"],
    ["операція", "дифтерія інфекція малярія епідемія"],
    ["поранення", "захворювання/захворювань отруєння/отруєнь"],
  ]),
  match: ["В області зареєстрували [15 випадків] холери."],
  miss: ["Поліція розслідує 15 випадків крадіжок."],
};
