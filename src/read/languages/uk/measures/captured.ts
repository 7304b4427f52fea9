import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { participleForms } from "../verb-forms.ts";

/** Prisoners of war, surrendered. */
export const captured: MeasureTable = {
  measure: "captured",
  what: "people",
  single: true,
  takes: NounKind.person,
  words: {
    affect: ["полонити/полонен", "взяти/взят ~ в полон", "узяти/узят ~ в полон", "захопити/захоплен ~ в полон"],
    undergo: ["здатися ~ в полон", "здатися", "потрапити ~ в полон"],
    state: ["в полоні"],
    deed: [],
    victim: participleForms("полонен", "військовополонен"),
    toll: ["кількість полонених"],
  },
  match: ["У полон здалися [12 солдатів].", "[Шестеро військових] потрапили в полон.", "Узято в полон [трьох офіцерів]."],
  miss: ["Він полонив серця трьох поколінь."],
};
