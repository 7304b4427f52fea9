import type { Figure } from "../../../model/figure.ts";
import type { Report } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";

const touch = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Other days that the words behind a figure's day could have meant, as ISO days. */
export function otherDays({ asOf, evidence }: Figure, { dates }: Report): readonly string[] {
  const spans = evidence["asOf"] ?? [];
  const found = dates.filter((date) => spans.some((span) => touch(span, date))).flatMap(({ others }) => others);
  return [...new Set(found)].filter((day) => day !== asOf);
}

/** How many other places have the name behind a figure's place. */
export function otherPlaces({ evidence }: Figure, { places }: Report): number {
  const spans = evidence["place"] ?? [];
  return Math.max(0, ...places.filter((place) => spans.some((span) => touch(span, place))).map(({ others }) => others));
}
