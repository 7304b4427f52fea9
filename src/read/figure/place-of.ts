import type { Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { PlaceFound } from "../place/place-found.ts";
import { lowerAt } from "../text/sentence-view.ts";
import { clauseAround, inside } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { type Locating, type Location, locationsIn } from "./locations.ts";
import { nearby } from "./nearby.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A place as the sentence writes it, and whether it is more than a country. */
export type PlaceNamed = NonNullable<Figure["place"]> & Span & { readonly precise: boolean };

/**
 * The place named nearest to a figure in its sentence: behind "in" or "at" before all others, in its clause before others, one
 * behind the figure before one in front of it.
 *
 *   Kyiv said that 12 were killed at a school in Bilohorivka, Luhansk region.
 *                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param speaker whose word it is: what is named there is no place of the event
 */
export function placeNear(reading: SentenceReading, { counting, predicate }: Finding, speaker: Span | null): PlaceNamed | null {
  const from = Math.min(counting.from, predicate?.from ?? counting.from);
  const to = Math.max(counting.to, predicate?.to ?? counting.to);
  const clause = clauseAround(reading, from, to);
  let best: Location | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const location of nearby(locationsIn(reading), from)) {
    if (speaker && isWithin(reading, location, speaker)) continue;
    const distance = location.from >= to ? location.from - to : 1.5 * Math.max(0, from - location.to);
    const cost =
      distance +
      (inside(location, clause) ? 0 : 40) +
      (location.located ? 0 : 30) +
      (isWater(reading, location) ? 60 : 0) +
      (location.found ? WIDTH[location.found.kind] : UNKNOWN);
    if (cost < least) [best, least] = [location, cost];
  }
  return best ? named(reading, best) : null;
}

const isWithin = (reading: SentenceReading, { from, to }: Location, span: Span) =>
  reading.tokens.start[from]! >= span.start && reading.tokens.end[to - 1]! <= span.end;

/** A wide place says less of where: so many tokens nearer it must stand. */
const WIDTH: Readonly<Record<PlaceFound["kind"], number>> = { country: 12, area: 8, region: 6, city: 0 };

/** A name that no gazetteer knows may be none of a place. */
const UNKNOWN = 14;

const isWater = (reading: SentenceReading, { from, to }: Location) =>
  reading.words.waters.has(lowerAt(reading, from)) || reading.words.waters.has(lowerAt(reading, to - 1));

export function named(reading: Locating, { from, to, found }: Location): PlaceNamed {
  const start = reading.tokens.start[from]!;
  const end = reading.tokens.end[to - 1]!;
  const name = reading.tokens.text.slice(start, end);
  return {
    name,
    id: found?.place.id ?? null,
    lat: found?.place.lat ?? null,
    lon: found?.place.lon ?? null,
    start,
    end,
    precise: found?.kind !== "country",
  };
}
