import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { declined } from "../inflect.ts";

/** Killed, by words that are said of things as well: of people alone. */
export const eliminated: MeasureTable = {
  measure: "killed",
  what: "people",
  single: false,
  needsNoun: true,
  takes: NounKind.person,
  words: {
    affect: ["знищити/знищен", "знищувати+знищує+знищують", "ліквідувати/ліквідован"],
    deed: [...declined("операція", "ліквідація"), "ліквідацію", "знищення", "знищенню"],
  },
  match: ["Знищено [120 бойовиків].", "Міністерство заявило про ліквідацію [50 бойовиків]."],
  miss: ["Знищено 12 танків.", "Пожежу ліквідували 30 хвилин тому."],
};
