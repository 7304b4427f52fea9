import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Freed, found alive, released, exchanged. "No survivors" is none rescued. */
export const rescued: MeasureTable = {
  measure: "rescued",
  what: "people",
  single: false,
  needsNoun: true,
  takes: NounKind.person,
  words: {
    affect: [
      "rescue",
      "free",
      "liberate",
      "save",
      "exchange",
      "pull ~ alive",
      "pull ~ out of the rubble alive",
      "pull ~ from the rubble alive",
      "bring/brought/brought ~ up alive",
      "bring/brought/brought ~ out alive",
      "dig/dug/dug ~ out alive",
      "pull ~ out alive",
      "pull ~ from the rubble",
      "find/found/found ~ alive",
      "remove ~ from the",
      "set/set/set ~ free",
      "return ~ to",
      "release",
    ],
    undergo: ["survive", "escape alive"],
    state: ["alive"],
    deed: ["rescues"],
    victim: ["survivor", "survivors"],
    toll: [],
  },
  match: [
    "[Nine people] were rescued from the rubble.",
    "The militia freed [six hostages].",
    "There were [no survivors].",
    "Divers pulled [four boys] out alive.",
  ],
  miss: ["Two films were released.", "The bank released three reports.", "Three rescue workers rested."],
};
