import type { FigureKind, FigureStatus } from "../src/model/figure.ts";
import type { Span } from "../src/model/span.ts";
import { allowOnly, oneOf, parseFields } from "./fields.ts";
import type { GoldFigure } from "./gold.ts";

const kinds: readonly FigureKind[] = ["total", "increment", "part", "rate"];
const statuses: readonly FigureStatus[] = ["claimed", "denied", "possible", "forecast", "past"];
const flags = ["about", "single", "optional"];
const known = new Set<string>([...kinds, ...statuses, ...flags]);

/**
 * What stands after the carets of a figure.
 *
 *     12..14 injured part past about counted="guards" claimant="police" asOf=2023-03-02 place="Oruba"
 */
export function parseFigure(span: Span, text: string): GoldFigure {
  const fields = parseFields(text);
  allowOnly(fields, ["counted", "claimant", "asOf", "place"]);
  const [bounds = "", ...words] = fields.words;
  const [measure, ...more] = words.filter((word) => !known.has(word));
  if (!measure || more.length > 0) throw new Error(`Cannot read the figure ${text}: it needs bounds and one measure`);
  return {
    ...span,
    ...parseBounds(bounds),
    modifier: words.includes("about") ? "about" : "exact",
    measure,
    counted: fields.values.get("counted") ?? "",
    kind: oneOf(words, kinds, "total"),
    status: oneOf(words, statuses, "claimed"),
    claimant: fields.values.get("claimant") ?? "",
    asOf: fields.values.get("asOf") ?? null,
    place: fields.values.get("place") ?? "",
    single: words.includes("single"),
    optional: words.includes("optional"),
  };
}

/** "12" is exactly 12, "12.." is 12 or more, "12..14" stands between the two. */
function parseBounds(text: string): { low: number; high: number | null } {
  const found = /^(\d+)(?:(\.\.)(\d*))?$/.exec(text);
  if (!found) throw new Error(`Cannot read the bounds ${text}: they read 12, 12.. or 12..14`);
  const low = Number(found[1]);
  if (!found[2]) return { low, high: low };
  return { low, high: found[3] ? Number(found[3]) : null };
}
