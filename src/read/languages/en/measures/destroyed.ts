import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Things ruined; crewed aircraft and ships downed or sunk too. */
export const destroyed: MeasureTable = {
  measure: "destroyed",
  what: "things",
  single: false,
  takes: NounKind.weapon | NounKind.craft | NounKind.vehicle | NounKind.structure | NounKind.thing,
  words: {
    affect: [
      "destroy",
      "demolish",
      "raze",
      "level/levelled/levelled/levelling",
      "flatten",
      "gut/gutted/gutted/gutting",
      "sink/sank/sunk",
      "shoot/shot/shot ~ down",
      "down",
      "blow/blew/blown ~ up",
      "burn ~ down",
      "burn",
      "wreck",
      "eliminate",
    ],
    undergo: ["burn down", "collapse", "sink/sank/sunk"],
    state: [],
    deed: [],
    victim: [],
    toll: [],
  },
  match: ["The fire destroyed [40 homes].", "[Three tanks] were destroyed.", "Gunners shot down [two helicopters].", "[Two ferries] sank."],
  miss: ["It destroyed two careers' worth of trust.", "They shot down three proposals."],
};
