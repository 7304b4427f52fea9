import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Missiles, drones, strikes and attacks carried out. */
export const launched: MeasureTable = {
  measure: "launched",
  what: "things",
  single: false,
  takes: NounKind.weapon,
  words: {
    affect: ["launch", "fire", "carry/carried/carried out", "conduct", "drop/dropped/dropped/dropping", "mount", "perpetrate"],
    undergo: ["hit/hit/hit/hitting", "strike/struck/struck", "land", "explode", "fall/fell/fallen"],
    state: [],
    deed: ["attacks", "airstrikes", "strikes"],
    victim: [],
    toll: [],
  },
  match: [
    "The army fired [12 missiles].",
    "[Three rockets] hit the depot.",
    "[Two drones] exploded over the port.",
    "They carried out [17 strikes].",
  ],
  miss: ["The firm launched three phones.", "He fired two assistants.", "It launched two inquiries."],
};
