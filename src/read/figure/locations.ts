import type { PlaceFound } from "../place/place-found.ts";
import { classesAt, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { type BareReading, isNominal, isVerb, type SentenceReading } from "./sentence-reading.ts";
import { lastBeginningBefore } from "./subjects.ts";

/** What places are told from: a sentence with its atoms, and what it counts where it was read for that. */
export type Locating = BareReading & Pick<SentenceReading, "atoms" | "countings" | "predicateAt">;

/** A place as a sentence writes it. */
export interface Location {
  /** Tokens of the name as written. */
  readonly from: number;
  readonly to: number;
  readonly found: PlaceFound | null;
  /** Whether a preposition of place stands before it. */
  readonly located: boolean;
}

/** Every place of a sentence: those of the gazetteer, joined where one lies in the other, and names behind "in" and "at". */
export function locationsIn(reading: Locating): Location[] {
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

const locations = new WeakMap<Locating, Location[]>();

/** "12 Russian soldiers", "Kyiv's mayor": a place that says who, not where. */
function isPopulation(reading: Locating, place: PlaceFound): boolean {
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
function joins(reading: Locating, end: number, next: number): boolean {
  const between = lowerAt(reading, end);
  if (next === end + 1) return between === "," || reading.words.locative.has(between);
  return next === end + 2 && reading.words.locative.has(between) && (classesAt(reading, end + 1) & WordClass.determiner) !== 0;
}

/** The name's own capital words before it: "Al Shuja'iyya neighborhood". */
function nameFrom(reading: Locating, from: number): number {
  let at = from;
  while (at > reading.from && isName(reading, at - 1)) at--;
  return at === reading.from && at < from ? from : at;
}

/** "Nuseirat refugee camp", "Donetsk region": nouns of place behind the name belong to it. */
function nameTo(reading: Locating, to: number): number {
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

const isName = (reading: Locating, at: number) =>
  (shapeAt(reading, at) === "title" || reading.words.placeNouns.has(lowerAt(reading, at))) &&
  (classesAt(reading, at) & NO_NAME) === 0 &&
  !isVerb(reading, at);

/** Whether a preposition of place stands before a name, perhaps with an article and lower-case words between. */
function isLocated(reading: Locating, from: number): boolean {
  for (let at = from - 1; at > from - 6; at--) {
    const lower = lowerAt(reading, at);
    if (reading.words.locative.has(lower)) return true;
    if (shapeAt(reading, at) !== "lower" || isVerb(reading, at)) return false;
  }
  return false;
}

/** "in Russian shelling": a demonym alone is no place. */
const isDemonym = (reading: Locating, from: number, to: number) => to === from + 1 && reading.words.sides.has(lowerAt(reading, from));

/** Names behind "in" or "at" that no gazetteer knows: "at the Bataclan", "on East 79th Street". */
function unknownNames(reading: Locating, taken: ReadonlySet<number>): Location[] {
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
