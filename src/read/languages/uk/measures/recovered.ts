import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Discharged, healed. */
export const recovered: MeasureTable = {
  measure: "recovered",
  what: "people",
  single: false,
  takes: NounKind.person,
  words: {
    affect: ["виписати/виписан"],
    undergo: ["одужати", "видужати"],
    state: [],
    deed: [],
    victim: [],
    toll: ["кількість тих, хто одужав"],
  },
  match: ["Одужали [200 пацієнтів].", "З лікарні виписали [п'ятьох людей]."],
  miss: ["Поліція виписала 3 штрафи."],
};
