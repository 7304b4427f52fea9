import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Prisoners of war, surrendered. */
export const captured: MeasureTable = {
  measure: "captured",
  what: "people",
  single: true,
  takes: NounKind.person,
  words: {
    affect: ["capture", "take/took/taken ~ prisoner", "take/took/taken ~ captive", "take/took/taken ~ prisoners"],
    undergo: ["surrender", "lay/laid/laid down their arms", "fall/fell/fallen into captivity"],
    state: ["captured", "in captivity", "held captive"],
    deed: ["captures"],
    victim: ["prisoners of war", "prisoner of war", "pows", "captives", "captive"],
    toll: [],
  },
  match: [
    "The army captured [12 soldiers].",
    "[Eight marines] were taken prisoner.",
    "[40 fighters] surrendered.",
    "They hold [300 prisoners of war].",
  ],
  miss: ["Troops captured two villages.", "The photographer captured three sunsets."],
};
