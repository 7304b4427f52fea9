import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Vanished, unaccounted for. */
export const missing: MeasureTable = {
  measure: "missing",
  what: "people",
  single: true,
  takes: NounKind.person,
  words: {
    undergo: ["go/went/gone missing", "disappear", "vanish"],
    affect: ["report ~ missing", "list ~ as missing", "wash ~ away", "sweep/swept/swept ~ away"],
    state: ["missing", "unaccounted for", "lost at sea", "unaccounted"],
    deed: ["disappearance", "disappearances", "missing persons"],
    victim: ["missing persons"],
    toll: ["number of missing", "number missing"],
  },
  match: ["[Ten sailors] are missing.", "[Another 12] went missing.", "Rescuers searched for [30 missing miners]."],
  miss: ["Two pages are missing.", "Three ships disappeared over the horizon."],
};
