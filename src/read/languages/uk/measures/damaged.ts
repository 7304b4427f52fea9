import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Hit, struck, shelled. */
export const damaged: MeasureTable = {
  measure: "damaged",
  what: "things",
  single: false,
  takes: NounKind.craft | NounKind.vehicle | NounKind.structure | NounKind.thing,
  words: {
    affect: [
      "пошкодити/пошкоджен",
      "понівечити/понівечен",
      "уразити/уражен",
      "вразити/вражен",
      "потрощити/потрощен",
      "підтопити/підтоплен",
      "затопити/затоплен",
      "обстріляти/обстрілян",
    ],
    undergo: ["зазнати ~ пошкоджень", "отримати ~ пошкодження", "загорітися", "постраждати"],
    state: [],
    deed: [],
    victim: [],
    toll: ["кількість пошкоджених"],
  },
  match: ["Пошкоджено [15 приватних будинків].", "Пошкоджень зазнали [дві школи]."],
  miss: ["Пошкоджено репутацію."],
};
