import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Missiles and drones shot down. */
export const intercepted: MeasureTable = {
  measure: "intercepted",
  what: "things",
  single: false,
  takes: NounKind.weapon,
  words: {
    affect: [
      "збити/збит",
      "збивати+збиває+збивають",
      "перехопити/перехоплен",
      "знешкодити/знешкоджен",
      "знищити/знищен",
      "подавити/подавлен",
    ],
    undergo: [],
    state: [],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["Сили ППО збили [12 безпілотників].", "Збито [дев'ять ракет]."],
  miss: ["Збили два вертольоти."],
};
