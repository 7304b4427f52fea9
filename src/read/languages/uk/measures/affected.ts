import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

const words = (list: string) => list.split(" ");

const WITHOUT = words(
  "світла електрики електропостачання електроенергії струму газу газопостачання води водопостачання тепла опалення зв'язку",
).map((want) => `без ${want}`);

/** Trapped, besieged, without power, in need. */
export const affected: MeasureTable = {
  measure: "affected",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.structure,
  words: {
    affect: ["знеструмити/знеструмлен", "заблокувати/заблокован"],
    undergo: [
      ...["залишитися", "лишитися", "опинитися"].flatMap((verb) => WITHOUT.map((want) => `${verb} ${want}`)),
      "опинитися під завалами",
      "застрягти//застряг",
      "потребувати допомоги",
    ],
    state: [...WITHOUT, "під завалами", "потребують допомоги"],
    deed: [],
    victim: [],
    toll: [],
  },
  match: [
    "Без світла залишилися [70 тисяч абонентів].",
    "Під завалами перебувають [п'ятеро людей].",
    "[Три громади] – без газопостачання.",
  ],
  miss: ["Світло дали через 3 години."],
};
