import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { declined } from "../inflect.ts";

/** Military personnel losses, where killed alone or with wounded is not said. */
export const losses: MeasureTable = {
  measure: "losses",
  what: "people",
  single: false,
  takes: NounKind.person,
  words: {
    affect: ["втратити/втрачен", "втрачати+втрачає+втрачають"],
    undergo: [],
    state: [],
    deed: [],
    victim: [],
    toll: [
      ...declined("жінка", "втрата/втрат").map((form) => `${form} особового складу`),
      "бойові втрати",
      "загальні втрати",
      "втрати в живій силі",
      "втрати",
    ],
  },
  match: ["Бригада втратила [400 солдатів].", "Втрати особового складу перевищили [150 000]."],
  miss: ["Команда втратила три очки.", "Він схуд і втратив 12 кілограмів."],
};
