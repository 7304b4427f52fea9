import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { declined } from "../inflect.ts";

/** Cases of a disease. */
export const infected: MeasureTable = {
  measure: "infected",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: ["інфікувати/інфікован"],
    undergo: ["захворіти", "перехворіти", "заразитися", "інфікуватися"],
    state: [],
    deed: [
      ...declined("солдат", "випадок>випадк").map((form) => `${form} захворювання`),
      ...declined("солдат", "випадок>випадк").map((form) => `${form} зараження`),
      ...declined("поранений", "новий").flatMap((form) => declined("солдат", "випадок>випадк").map((noun) => `${form} ${noun}`)),
    ],
    victim: ["хворих", "інфікованих"],
    toll: ["кількість хворих", "кількість інфікованих"],
  },
  match: ["На холеру захворіли [34 людини].", "Виявили [120 випадків захворювання]."],
  miss: ["Хвороба тривала 5 днів."],
};
