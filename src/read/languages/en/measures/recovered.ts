import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Discharged, healed. */
export const recovered: MeasureTable = {
  measure: "recovered",
  what: "people",
  single: false,
  takes: NounKind.person,
  words: {
    affect: ["discharge", "release ~ from hospital", "release ~ from the hospital", "cure"],
    undergo: ["recovered", "make/made/made a full recovery", "leave/left/left hospital"],
    state: [],
    deed: ["recoveries", "discharges"],
    victim: [],
    toll: ["number of recoveries"],
  },
  match: ["[Five patients] were discharged.", "[200 people] have recovered.", "[Three] were released from hospital."],
  miss: ["Divers recovered two black boxes.", "He discharged three shots."],
};
