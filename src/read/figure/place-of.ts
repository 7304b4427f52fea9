import type { Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { PlaceFound } from "../place/place-found.ts";
import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { clauseAround, inside } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { nearby } from "./nearby.ts";
import { isNominal, isVerb, type SentenceReading } from "./sentence-reading.ts";
import { lastBeginningBefore } from "./subjects.ts";

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

interface Location {
  /** Tokens of the name as written. */
  readonly from: number;
  readonly to: number;
  readonly found: PlaceFound | null;
  /** Whether a preposition of place stands before it. */
  readonly located: boolean;
}

/** Every place of a sentence: those of the gazetteer, joined where one lies in the other, and names behind "in" and "at". */
function locationsIn(reading: SentenceReading): Location[] {
  const known = locations.get(reading);
  if (known) return known;
  const found: Location[] = [];
  for (const place of reading.atoms.places) {
    if (isPopulation(reading, place)) continue;
    const from = nameFrom(reading, place.from);
    const last = found.at(-1);
    if (last && joins(reading, last.to, place.from)) found[found.length - 1] = { ...last, to: nameTo(reading, place.to) };
    else found.push({ from, to: nameTo(reading, place.to), found: place, located: isLocated(reading, from) });
  }
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  found.push(...unknownNames(reading, taken));
  found.sort((a, b) => a.from - b.from);
  locations.set(reading, found);
  return found;
}

const locations = new WeakMap<SentenceReading, Location[]>();

/** "12 Russian soldiers", "Kyiv's mayor": a place that says who, not where. */
function isPopulation(reading: SentenceReading, place: PlaceFound): boolean {
  if (lowerAt(reading, place.to) === "'s" && !isLocated(reading, place.from)) return true;
  if (
    place.kind === "country" &&
    isNominal(reading, place.to) &&
    shapeAt(reading, place.to) === "lower" &&
    !isVerb(reading, place.to) &&
    !reading.predicateAt.has(place.to)
  )
    return true;
  const counting = reading.countings[lastBeginningBefore(reading.countings, place.from + 1)];
  return counting !== undefined && counting.nounFrom <= place.from && counting.nounTo >= place.to;
}

/** "Toretsk in Donetsk region", "Vinnytsia, Ukraine": the second place says where the first is. */
function joins(reading: SentenceReading, end: number, next: number): boolean {
  const between = lowerAt(reading, end);
  if (next === end + 1) return between === "," || reading.words.locative.has(between);
  return next === end + 2 && reading.words.locative.has(between) && (classesAt(reading, end + 1) & WordClass.determiner) !== 0;
}

/** The name's own capital words before it: "Al Shuja'iyya neighborhood". */
function nameFrom(reading: SentenceReading, from: number): number {
  let at = from;
  while (at > reading.from && isName(reading, at - 1)) at--;
  return at === reading.from && at < from ? from : at;
}

/** "Nuseirat refugee camp", "Donetsk region": nouns of place behind the name belong to it. */
function nameTo(reading: SentenceReading, to: number): number {
  let at = to;
  while (isName(reading, at)) at++;
  let end = at;
  for (let next = at; next < at + 3 && /^\p{Ll}/u.test(lowerAt(reading, next)) && shapeAt(reading, next) !== "mark"; next++)
    if (reading.words.placeNouns.has(lowerAt(reading, next))) end = next + 1;
  return end;
}

const NO_NAME =
  WordClass.weekday |
  WordClass.month |
  WordClass.auxiliary |
  WordClass.pronoun |
  WordClass.determiner |
  WordClass.preposition |
  WordClass.conjunction;

const isName = (reading: SentenceReading, at: number) =>
  (shapeAt(reading, at) === "title" || reading.words.placeNouns.has(lowerAt(reading, at))) &&
  (classesAt(reading, at) & NO_NAME) === 0 &&
  !isVerb(reading, at);

/** Whether a preposition of place stands before a name, perhaps with an article and lower-case words between. */
function isLocated(reading: SentenceReading, from: number): boolean {
  for (let at = from - 1; at > from - 6; at--) {
    const lower = lowerAt(reading, at);
    if (reading.words.locative.has(lower)) return true;
    if (shapeAt(reading, at) !== "lower" || isVerb(reading, at)) return false;
  }
  return false;
}

const isWater = (reading: SentenceReading, { from, to }: Location) =>
  reading.words.waters.has(lowerAt(reading, from)) || reading.words.waters.has(lowerAt(reading, to - 1));

/** "in Russian shelling": a demonym alone is no place. */
const isDemonym = (reading: SentenceReading, from: number, to: number) =>
  to === from + 1 && reading.words.sides.has(lowerAt(reading, from));

/** Names behind "in" or "at" that no gazetteer knows: "at the Bataclan", "on East 79th Street". */
function unknownNames(reading: SentenceReading, taken: ReadonlySet<number>): Location[] {
  const found: Location[] = [];
  const dates = new Set(reading.atoms.dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  for (let at = reading.from; at < reading.to; at++) {
    if (!reading.words.locative.has(lowerAt(reading, at)) || dates.has(at)) continue;
    let from = at + 1;
    while (from < at + 4 && (classesAt(reading, from) & WordClass.determiner) !== 0) from++;
    let to = from;
    while (to < from + 6 && isName(reading, to)) to++;
    if (
      to > from &&
      !isDemonym(reading, from, to) &&
      shapeAt(reading, from) === "title" &&
      !taken.has(from) &&
      lowerAt(reading, to) !== "'s"
    )
      found.push({ from, to: nameTo(reading, to), found: null, located: true });
  }
  return found;
}

function named(reading: SentenceReading, { from, to, found }: Location): PlaceNamed {
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
