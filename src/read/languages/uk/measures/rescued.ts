import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { participleForms } from "../verb-forms.ts";

/** Freed, found alive, exchanged. */
export const rescued: MeasureTable = {
  measure: "rescued",
  what: "people",
  single: false,
  needsNoun: true,
  takes: NounKind.person,
  words: {
    affect: [
      "врятувати/врятован",
      "урятувати/урятован",
      "деблокувати/деблокован",
      "звільнити/звільнен ~ з полону",
      "звільнити/звільнен",
      "визволити/визволен",
      "дістати ~ живими",
      "дістати ~ живою",
      "дістати ~ живим",
      "витягти/витягнут/витяг ~ живими",
      "обміняти/обмінян",
      "повернути/повернут ~ з полону",
    ],
    undergo: ["врятуватися", "вижити", "уціліти", "повернутися ~ з полону", "повернутися ~ додому"],
    state: [],
    deed: [],
    victim: participleForms("врятован", "урятован", "вцілі"),
    toll: ["кількість врятованих"],
  },
  match: ["З-під завалів врятували [дев'ятьох людей].", "З полону звільнено [130 військових]."],
  miss: ["Звільнили 12 кілометрів траси."],
};
