import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Taken hostage, abducted. */
export const kidnapped: MeasureTable = {
  measure: "kidnapped",
  what: "people",
  single: true,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [
      "kidnap/kidnapped/kidnapped/kidnapping",
      "abduct",
      "take/took/taken ~ hostage",
      "take/took/taken ~ hostages",
      "hold/held/held ~ hostage",
      "hold/held/held ~ hostages",
      "seize ~ as hostages",
    ],
    state: ["held hostage"],
    deed: ["abduction", "abductions", "kidnappings"],
    victim: ["hostage", "hostages", "abductees"],
    toll: ["number of hostages"],
  },
  match: ["Gunmen kidnapped [six teachers].", "They took [60 people] hostage.", "[20 hostages] are inside."],
  miss: ["Two hostage negotiators arrived.", "The kidnapping took three minutes."],
};
