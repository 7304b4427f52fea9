import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Military personnel losses, where killed alone or with wounded is not said. */
export const losses: MeasureTable = {
  measure: "losses",
  what: "people",
  single: false,
  takes: NounKind.person,
  words: {
    affect: ["lose/lost/lost/losing"],
    undergo: [],
    state: [],
    deed: ["losses", "personnel losses", "combat losses", "military losses"],
    victim: [],
    toll: ["number of losses", "personnel losses", "combat losses"],
  },
  match: ["The brigade lost [400 troops].", "Their side has lost [thousands].", "The number of losses passed [150,000]."],
  miss: ["The team lost two matches.", "He lost 12 kilos.", "The firm posted losses of $3 million.", "The party lost 40 seats."],
};
