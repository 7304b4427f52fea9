import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Trapped, stranded, besieged, without power, in need. */
export const affected: MeasureTable = {
  measure: "affected",
  what: "people",
  single: false,
  needsNoun: true,
  takes: NounKind.person,
  words: {
    affect: ["trap/trapped/trapped/trapping", "strand", "besiege", "affect", "bury/buried/buried under", "leave/left/left ~ without power"],
    undergo: [
      "shelter",
      "hole/holed/holed up",
      "need food aid",
      "need aid",
      "need help",
      "need assistance",
      "need food",
      "face hunger",
      "face starvation",
      "face famine",
      "lose/lost/lost power",
      "remain inside",
      "remain trapped",
    ],
    state: [
      "trapped",
      "stranded",
      "besieged",
      "holed up",
      "without power",
      "without electricity",
      "without water",
      "without drinking water",
      "without heating",
      "in need",
      "in need of",
      "sheltering",
      "snowed in",
      "cut off",
    ],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["[Five people] were trapped inside.", "The storm stranded [200 passengers]."],
  miss: ["The tax affected three markets.", "He was caught in two minds."],
};

/** Homes and villages that are cut off from what they need. */
export const cutOff: MeasureTable = {
  measure: "affected",
  what: "people",
  single: false,
  needsNoun: true,
  takes: NounKind.structure,
  words: {
    affect: ["cut/cut/cut/cutting ~ off"],
    undergo: ["lose/lost/lost power", "lose/lost/lost electricity"],
    state: ["without power", "without electricity", "without water", "without drinking water", "without heating", "cut off", "snowed in"],
  },
  match: ["[40,000 homes] are without power.", "[Two villages] were cut off by the flood."],
  miss: ["Two hotels have no pool."],
};
