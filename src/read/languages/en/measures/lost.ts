import { NounKind, type MeasureTable } from "../../../figure/measure-table.ts";

/** Equipment lost, or destroyed and captured together. */
export const lost: MeasureTable = {
  measure: "lost",
  what: "things",
  single: false,
  takes: NounKind.craft | NounKind.vehicle | NounKind.weapon | NounKind.thing,
  words: { affect: ["lose/lost/lost/losing"], undergo: [], state: [], deed: [], victim: [], toll: [] },
  match: ["The army lost [three tanks].", "[Two ships] were lost."],
  miss: ["The team lost three matches.", "The brigade lost 400 troops."],
};
