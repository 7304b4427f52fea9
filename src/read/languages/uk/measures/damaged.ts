import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { pastBehind } from "../verb-forms.ts";

/** Hit, struck, shelled. */
export const damaged: MeasureTable = {
  measure: "damaged",
  what: "things",
  single: false,
  takes: NounKind.craft | NounKind.vehicle | NounKind.structure | NounKind.thing,
  words: {
    affect: ["пошкодити/пошкоджен", "понівечити/понівечен", "уразити/уражен", "вразити/вражен", "потрощити/потрощен"],
    undergo: ["зазнати пошкоджень", "отримати пошкодження", "загорітися", "постраждати"],
    state: [...pastBehind("пошкоджень", "зазнати"), ...pastBehind("пошкодження", "отримати")],
    deed: [],
    victim: [],
    toll: ["кількість пошкоджених"],
  },
  match: ["Пошкоджено [15 приватних будинків].", "Пошкоджень зазнали [дві школи]."],
  miss: ["Пошкоджено репутацію."],
};
