import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Cases of a disease. */
export const infected: MeasureTable = {
  measure: "infected",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  context: [
    "virus",
    "outbreak",
    "infection",
    "infections",
    "disease",
    "epidemic",
    "pandemic",
    "ebola",
    "cholera",
    "covid",
    "coronavirus",
    "measles",
    "flu",
    "malaria",
    "fever",
  ],
  words: {
    affect: ["infect", "sicken", "diagnose"],
    undergo: ["test positive", "fall/fell/fallen ill", "contract the disease", "contract the virus", "catch/caught/caught the virus"],
    state: ["infected", "ill with"],
    deed: ["infection", "infections", "case", "cases", "new cases", "confirmed cases", "suspected cases"],
    victim: [],
    toll: ["case count", "number of cases", "number of infections", "caseload", "tally of infections"],
  },
  match: [
    "Officials reported [120 new cases] of cholera.",
    "[Forty people] tested positive for the virus.",
    "The virus has infected [300 nurses].",
  ],
  miss: ["The court heard two cases.", "Police solved three murder cases.", "He packed two cases."],
};
