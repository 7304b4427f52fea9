import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";
import { declined } from "../inflect.ts";

/** Abducted, taken hostage. */
export const kidnapped: MeasureTable = {
  measure: "kidnapped",
  what: "people",
  single: true,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [
      "викрасти/викраден/викра",
      "викрадати+викрадають",
      "взяти/взят ~ в заручники",

      "захопити/захоплен ~ в заручники",
    ],
    undergo: [],
    state: [],
    deed: [],
    victim: declined("солдат", "заручник"),
    toll: ["кількість заручників"],
  },
  match: ["Бойовики викрали [шістьох учителів].", "Усередині [20 заручників]."],
  miss: ["Викрадення тривало 3 хвилини."],
};
