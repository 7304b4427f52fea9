import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Taken to hospital. */
export const hospitalised: MeasureTable = {
  measure: "hospitalised",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: ["госпіталізувати/госпіталізован", "доставити/доставлен ~ до лікарні", "доставити/доставлен ~ до лікарень"],
    undergo: ["потрапити ~ до лікарні"],
    state: ["в лікарні", "в лікарнях"],
    deed: [],
    victim: ["госпіталізованих"],
    toll: [],
  },
  match: ["Госпіталізовано [шестеро постраждалих].", "[Двоє дітей] перебувають у лікарні."],
  miss: ["До лікарні їхати 20 хвилин."],
};
