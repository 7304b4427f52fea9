import type { Tally } from "../../model/tally.ts";
import type { Field, Row } from "./reading-rows.ts";

/** Measures of things: they are an impact, where people are affected. */
const OF_THINGS = new Set(["lost", "destroyed", "damaged"]);

const HEAD: readonly (readonly [name: string, tag: string])[] = [
  ["happening", "#crisis+code"],
  ["tally", "#meta+tally"],
  ["claimant", "#meta+claimant"],
  ["counted", "#indicator+name"],
  ["day", "#date"],
  ["published", "#date+published"],
  ["method", "#meta+method"],
  ["figures", "#meta+source"],
];

/** Columns of a table with hashtags: two for each measure, since a value is a bound. The hashtags stand in the first row. */
export function hxlFields(measures: readonly string[]): { readonly fields: readonly Pick<Field, "name">[]; readonly tags: Row } {
  const columns = [...HEAD, ...measures.flatMap(columnsOf)];
  return { fields: columns.map(([name]) => ({ name })), tags: Object.fromEntries(columns) };
}

function columnsOf(measure: string): (readonly [name: string, tag: string])[] {
  const attribute = measure.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const tag = `${OF_THINGS.has(measure) ? "#impact" : "#affected"}+${attribute}`;
  return [
    [measure, tag],
    [`${measure}_at_most`, `${tag}+max`],
  ];
}

/** The totals of a tally, each under its measure. */
export function hxlRows({ id, happening, claimant, counted, measure, readings }: Tally): Row[] {
  return readings.map(({ day, published, method, low, high, figures }) => ({
    happening,
    tally: id,
    claimant,
    counted,
    day,
    published,
    method,
    figures: figures.join(" "),
    [measure]: low,
    [`${measure}_at_most`]: high,
  }));
}
