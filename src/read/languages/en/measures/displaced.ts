import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Evacuated, ordered out, fled, homeless. */
export const displaced: MeasureTable = {
  measure: "displaced",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [
      "displace",
      "evacuate",
      "uproot",
      "relocate",
      "make/made/made ~ homeless",
      "force ~ from their homes",
      "force ~ to flee",
      "order ~ to evacuate",
      "order ~ to leave",
      "order ~ out",
      "drive/drove/driven ~ from their homes",
      "drive/drove/driven ~ from their villages",
      "drive/drove/driven ~ out",
      "bring/brought/brought ~ to safety",
    ],
    undergo: [
      "flee/fled/fled",
      "leave/left/left their homes",
      "leave/left/left the country",
      "flee/fled/fled their homes",
      "abandon their homes",
      "seek/sought/sought shelter",
      "seek/sought/sought refuge",
      "cross the border",
    ],
    state: ["homeless", "displaced"],
    deed: ["evacuation", "evacuations", "displacements"],
    victim: ["refugees", "evacuees", "displaced people", "displaced persons"],
    toll: ["number of displaced", "number of refugees"],
  },
  match: [
    "[10,000 people] were evacuated.",
    "The floods displaced [40,000 families].",
    "[Thousands] fled their homes.",
    "The quake left [500 people] homeless.",
  ],
  miss: ["Two evacuation orders were issued.", "Three gunmen fled the scene.", "A homeless shelter with 40 beds opened."],
};
