import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Destroyed; crewed aircraft and ships downed or sunk too. */
export const destroyed: MeasureTable = {
  measure: "destroyed",
  what: "things",
  single: false,
  takes: NounKind.craft | NounKind.vehicle | NounKind.structure | NounKind.thing,
  words: {
    affect: [
      "знищити/знищен",
      "знищувати+знищує+знищують",
      "зруйнувати/зруйнован",
      "підірвати/підірван",
      "спалити/спален",
      "потопити/потоплен",
      "збити/збит",
      "вибити/вибит",
    ],
    undergo: ["згоріти", "зруйнуватися", "затонути"],
    state: [],
    deed: [],
    victim: [],
    toll: ["кількість знищених", "кількість зруйнованих"],
  },
  match: ["Знищено [три танки].", "Удар зруйнував [12 будинків].", "Згоріли [п'ять автомобілів]."],
  miss: ["Зруйновано надії трьох поколінь.", "Знищено 12 безпілотників."],
};
