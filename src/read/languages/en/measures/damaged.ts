import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Hit, struck, shelled. */
export const damaged: MeasureTable = {
  measure: "damaged",
  what: "things",
  single: false,
  takes: NounKind.structure | NounKind.vehicle | NounKind.craft,
  words: {
    affect: [
      "damage",
      "hit/hit/hit/hitting",
      "strike/struck/struck",
      "shell",
      "bomb",
      "set/set/set ~ on fire",
      "set/set/set ~ ablaze",
      "torch",
      "vandalise",
      "vandalize",
    ],
    undergo: ["come/came/come under fire", "catch/caught/caught fire"],
    state: ["on fire"],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["Shells damaged [12 houses].", "[Five railway stations] were hit.", "[Two schools] came under fire."],
  miss: ["The song hit three charts.", "They struck two deals."],
};
