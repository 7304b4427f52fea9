import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Missiles and drones shot down. */
export const intercepted: MeasureTable = {
  measure: "intercepted",
  what: "things",
  single: false,
  takes: NounKind.weapon,
  words: { affect: ["intercept", "shoot/shot/shot ~ down", "down"], undergo: [], state: [], deed: ["interceptions"], victim: [], toll: [] },
  match: ["Gunners shot down [12 drones].", "[Nine missiles] were intercepted."],
  miss: ["They shot down two helicopters.", "He intercepted three passes."],
};
