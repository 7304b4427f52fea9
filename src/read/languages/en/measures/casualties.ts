import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Killed and injured together; shot with the outcome unsaid; victims, where nothing else says what befell them. */
export const casualties: MeasureTable = {
  measure: "casualties",
  what: "people",
  single: true,
  takes: NounKind.person,
  words: {
    affect: [
      "kill and wound",
      "kill or wound",
      "kill and injure",
      "kill or injure",
      "killed and wounded",
      "killed or wounded",
      "killed and injured",
      "killed or injured",
      "killing and wounding",
      "killing or wounding",
      "killing and injuring",
      "killing or injuring",
      "kills and wounds",
      "mow/mowed/mown ~ down",
      "mow ~ down",
      "shoot/shot/shot",
    ],
    state: ["dead or injured", "dead or wounded", "dead and wounded", "dead and injured", "killed or missing"],
    deed: ["casualty", "casualties"],
    victim: ["victim", "victims", "shooting victims", "shooting victim", "gunshot victims", "gunshot victim"],
    toll: ["casualty toll", "casualty count", "casualty figure", "casualty figures", "number of casualties", "number of victims"],
  },
  match: [
    "The army suffered [1,000 casualties].",
    "The shelling killed and wounded [40 people].",
    "[Six victims] were named on Friday.",
    "[Four people] were shot at a club.",
  ],
  miss: ["They shot 12 films.", "He shot three times.", "The casualty ward has 40 beds."],
};
