import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Arrests, custody, house arrest, taken for questioning. */
export const detained: MeasureTable = {
  measure: "detained",
  what: "people",
  single: false,
  takes: NounKind.person | NounKind.unknown,
  words: {
    affect: [
      "arrest",
      "held",
      "being questioned",
      "detain",
      "jail",
      "imprison",
      "apprehend",
      "take/took/taken ~ into custody",
      "take/took/taken ~ in for questioning",
      "place ~ under arrest",
      "place ~ under house arrest",
      "place ~ in custody",
      "put/put/put ~ under house arrest",
      "round ~ up",
      "intern/interned/interned",
      "remand ~ in custody",
    ],
    state: ["in custody", "under arrest", "under house arrest", "in detention", "behind bars"],
    deed: ["arrest", "arrests", "detention", "detentions"],
    victim: ["detainees", "detainee", "prisoners"],
    toll: ["number of arrests", "number of detainees"],
  },
  match: [
    "Police arrested [12 people].",
    "[Three men] were taken into custody.",
    "There were [no arrests].",
    "[Two suspects] are in custody.",
  ],
  miss: ["He was jailed for six years.", "Two arrest warrants were issued.", "The jail holds 400 beds."],
};
