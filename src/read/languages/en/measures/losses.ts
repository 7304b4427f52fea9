import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Military personnel losses, where killed alone or with wounded is not said. */
export const losses: MeasureTable = {
  measure: "losses",
  what: "people",
  single: false,
  takes: NounKind.person,
  words: {
    deed: ["losses", "personnel losses", "combat losses", "military losses"],
    victim: [],
    toll: ["number of losses", "personnel losses", "combat losses"],
    none: ["losses in a row", "straight losses", "consecutive losses", "job losses"],
  },
  match: ["Russian losses rose to [88,000].", "The number of losses of the war passed [150,000]."],
  miss: ["The firm posted losses of $3 million.", "The team had three losses in a row."],
};

/** Those whom an army lost. */
export const troopsLost: MeasureTable = {
  measure: "losses",
  what: "people",
  single: false,
  takes: NounKind.person,
  context: [
    "army",
    "armies",
    "troop",
    "troops",
    "soldier",
    "soldiers",
    "military",
    "war",
    "militia",
    "brigade",
    "brigades",
    "battalion",
    "regiment",
    "invasion",
    "combat",
    "personnel",
    "fighters",
  ],
  words: { affect: ["lose/lost/lost/losing"] },
  match: ["The brigade lost [400 troops].", "Their army has lost [thousands]."],
  miss: ["The team lost two matches.", "Rovers lose three in a row.", "He lost 12 kilos.", "The party lost 40 seats."],
};
