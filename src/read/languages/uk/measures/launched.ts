import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Missiles, drones, strikes and attacks carried out. */
export const launched: MeasureTable = {
  measure: "launched",
  what: "things",
  single: false,
  takes: NounKind.weapon,
  words: {
    affect: ["випустити/випущен", "запустити/запущен", "завдати/завдан", "здійснити/здійснен", "скинути/скинут", "застосувати/застосован"],
    undergo: ["влучити", "вибухнути", "впасти//впа"],
    state: [],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["Ворог випустив [12 ракет].", "Авіація завдала [17 ударів].", "Окупанти здійснили [31 обстріл]."],
  miss: ["Компанія запустила три телефони."],
};
