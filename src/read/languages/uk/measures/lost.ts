import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Equipment lost, or destroyed and captured together. */
export const lost: MeasureTable = {
  measure: "lost",
  what: "things",
  single: false,
  takes: NounKind.craft | NounKind.vehicle | NounKind.weapon | NounKind.thing,
  words: {
    affect: ["втратити/втрачен", "втрачати+втрачає+втрачають", "позбутися", "позбуватися+позбувається"],
    undergo: [],
    state: [],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["Армія втратила [три танки]."],
  miss: ["Команда втратила три очки.", "Бригада втратила 400 солдатів."],
};
