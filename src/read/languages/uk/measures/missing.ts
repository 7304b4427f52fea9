import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Vanished, unaccounted for. */
export const missing: MeasureTable = {
  measure: "missing",
  what: "people",
  single: true,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [],
    undergo: ["зникнути//зник ~ безвісти", "зникнути//зник", "пропасти//пропа ~ безвісти"],
    state: ["зниклими безвісти", "зниклими", "безвісти зниклими", "не виходять на зв'язок"],
    deed: [],
    victim: ["зниклих безвісти", "безвісти зниклих", "зниклі безвісти", "зниклого безвісти", "зниклих"],
    toll: ["кількість зниклих", "кількість зниклих безвісти"],
  },
  match: ["[Десятеро моряків] зникли безвісти.", "Шукають [30 зниклих шахтарів].", "[Двоє людей] вважаються зниклими."],
  miss: ["Зникли дві сторінки."],
};
