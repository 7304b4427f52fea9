import type { Citation } from "../../model/citation.ts";
import type { Tally } from "../../model/tally.ts";
import type { Field, Row } from "./reading-rows.ts";

export const CITATION_FIELDS: readonly Field[] = [
  { name: "tally", type: "string", description: "Id of the tally" },
  { name: "day", type: "date", description: "Day the value holds for" },
  { name: "kind", type: "string", description: "total or added" },
  { name: "low", type: "integer", description: "Lower bound, inclusive" },
  { name: "high", type: "integer", description: "Upper bound, inclusive; empty where there is none" },
  { name: "method", type: "string", description: "How the value came about" },
  { name: "figure", type: "string", description: "Id of the figure it rests on" },
  { name: "outlet", type: "string", description: "Who published the page or the series" },
  { name: "title", type: "string", description: "Title of the page or the series" },
  { name: "published", type: "date", description: "Day of publication" },
  { name: "address", type: "string", description: "Web address" },
  { name: "archived", type: "string", description: "The archived copy: page and hash of a capture, or file and place of a row" },
  { name: "known", type: "datetime", description: "Moment from which it was known" },
  { name: "sentence", type: "string", description: "The sentence or line it stands in; of a row its column and cell" },
];

/** A row for each figure that each number of a tally rests on. */
export function citationRows(tally: Tally, citations: ReadonlyMap<string, Citation>): Row[] {
  const added = tally.increments.map((increment) => ({ ...increment, kind: "added", method: "stated" }));
  const totals = tally.readings.map((reading) => ({ ...reading, kind: "total" }));
  const numbers = [...totals, ...added].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return numbers.flatMap(({ day, kind, low, high, method, figures }) =>
    figures.flatMap((id) => {
      const citation = citations.get(id);
      return citation ? [{ tally: tally.id, day, kind, low, high, method, ...citation }] : [];
    }),
  );
}
