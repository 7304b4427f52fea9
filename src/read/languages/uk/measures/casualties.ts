import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Killed and injured together. */
export const casualties: MeasureTable = {
  measure: "casualties",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [],
    undergo: [],
    state: [
      "вбитими і пораненими",
      "загиблими і пораненими",
      "вбито і поранено",
      "убито і поранено",
      "вбито або поранено",
      "загинули або поранені",
    ],
    deed: [],
    victim: ["вбитих і поранених", "убитих і поранених", "загиблих і поранених", "загиблих або поранених"],
    toll: [],
  },
  match: ["За тиждень було [40 вбитих і поранених].", "Бригада втратила [300 солдатів] вбитими та пораненими."],
  miss: ["Поранених не було, убитих теж."],
};
