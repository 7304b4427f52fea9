import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { participleForms } from "../verb-forms.ts";

/** Arrested, in custody. */
export const detained: MeasureTable = {
  measure: "detained",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [
      "затримати/затриман",
      "заарештувати/заарештован",
      "арештувати/арештован",
      "взяти/взят ~ під варту",
      "узяти/узят ~ під варту",
      "взяти/взят під варту",
    ],
    undergo: [],
    state: ["під вартою", "під арештом"],
    deed: [],
    victim: participleForms("затриман", "заарештован", "арештован"),
    toll: ["кількість затриманих"],
  },
  match: ["Поліція затримала [трьох підозрюваних].", "Затримано [12 людей]."],
  miss: ["Рейс затримали на 3 години."],
};
