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
    if (isPopulation(reading, place) || isOrigin(reading, place.from) || isActor(reading, place)) continue;
    if (reading.words.notPlaces.has(lowerAt(reading, nameTo(reading, place.to) - 1))) continue;
    const from = nameFrom(reading, place.from);
    const last = found.at(-1);
    if (last && joins(reading, last.to, place.from)) found[found.length - 1] = { ...last, to: nameTo(reading, place.to) };
    else found.push({ from, to: nameTo(reading, place.to), found: place, located: isLocated(reading, from) });
  }
  found.push(...unknownNames(reading, found));
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
    !reading.words.happenings.has(lowerAt(reading, place.to)) &&
    !isVerb(reading, place.to) &&
    !reading.predicateAt.has(place.to)
  )
    return true;
  const counting = reading.countings[lastBeginningBefore(reading.countings, place.from + 1)];
  return counting !== undefined && counting.quantity !== null && counting.nounFrom <= place.from && counting.nounTo >= place.to;
}

/** "families from Ohio", "both from Fiji and Tonga", "Ada Moss of Akron", "the Bank of Ghana": a place that says whose. */
function isOrigin(reading: Locating, from: number): boolean {
  let at = from - 1;
  while (at > from - FURTHEST_ORIGIN && isOfOrigin(reading, at)) at--;
  const before = lowerAt(reading, at);
  if (before === reading.words.fromWord) return isNominal(reading, at - 1) && !isVerb(reading, at - 1);
  return before === reading.words.of && shapeAt(reading, at - 1) === "title" && !reading.words.placeNouns.has(lowerAt(reading, at - 1));
}

const FURTHEST_ORIGIN = 8;

const isOfOrigin = (reading: Locating, at: number) =>
  shapeAt(reading, at) === "title" ||
  lowerAt(reading, at) === "," ||
  reading.words.joiners.has(lowerAt(reading, at)) ||
  (classesAt(reading, at) & WordClass.determiner) !== 0;

/** "Russia had destroyed", "while Ukraine does not say", "with Russia losing 400", "on France's national day": a country that acts, suffers or owns. */
function isActor(reading: Locating, { kind, from, to }: PlaceFound): boolean {
  if (kind !== "country") return false;
  if (lowerAt(reading, to) === "'s") return true;
  if (lowerAt(reading, from - 1) === reading.words.with) return isVerb(reading, to) || reading.predicateAt.has(to);
  const acts = isVerb(reading, to) || (classesAt(reading, to) & (WordClass.auxiliary | WordClass.modal)) !== 0;
  return acts && (classesAt(reading, from - 1) & WordClass.preposition) === 0;
}

/** "Toretsk in Donetsk region", "Bilka, in eastern Ukraine", "the Bilka camp, east of Lviv": the second place says where the first is. */
function joins(reading: Locating, end: number, next: number): boolean {
  let at = lowerAt(reading, end) === "," ? end + 1 : end;
  if (at === next) return true;
  if (reading.words.situated.has(lowerAt(reading, at))) at++;
  if (!reading.words.locative.has(lowerAt(reading, at)) && !reading.words.directions.has(lowerAt(reading, at))) return false;
  while (++at < next && isBetweenPlaces(reading, at));
  return at === next;
}

/** "of", "the", "eastern". */
const isBetweenPlaces = (reading: Locating, at: number) =>
  lowerAt(reading, at) === reading.words.of ||
  reading.words.directions.has(lowerAt(reading, at)) ||
  (classesAt(reading, at) & WordClass.determiner) !== 0;

/** The name's own capital words before it: "Al Karmel neighborhood". */
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
  for (let next = at; next < at + 3 && shapeAt(reading, next) === "lower" && (classesAt(reading, next) & NO_NAME) === 0; next++)
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

/** Names behind "in" or "at" that no gazetteer knows: "at the Orpheum", "on West 12th Street", "in the 900 block of Elm Drive". */
function unknownNames(reading: Locating, known: readonly Location[]): Location[] {
  const found: Location[] = [];
  for (let at = reading.from; at < reading.to; at++) {
    if (!reading.words.locative.has(lowerAt(reading, at)) && !isBlockOf(reading, at)) continue;
    if (isTaken(reading.atoms.dates, at)) continue;
    let from = at + 1;
    while (from < at + 4 && (classesAt(reading, from) & WordClass.determiner) !== 0) from++;
    const to = endOfName(reading, from);
    if (to > from && isUnknownPlace(reading, from, to) && !isTaken(known, from))
      found.push({ from: isBlockOf(reading, at) ? at - 2 : from, to: nameTo(reading, to), found: null, located: true });
  }
  return found;
}

const isTaken = (runs: readonly { readonly from: number; readonly to: number }[], at: number) =>
  runs.some(({ from, to }) => from <= at && at < to);

/** "of" in "the 900 block of". */
const isBlockOf = (reading: Locating, at: number) =>
  lowerAt(reading, at) === reading.words.of &&
  reading.words.placeNouns.has(lowerAt(reading, at - 1)) &&
  shapeAt(reading, at - 2) === "digits";

/** Behind a name's last word: "Quai des Tanneurs", "West 12th Street". */
function endOfName(reading: Locating, from: number): number {
  let to = from;
  for (let at = from; at < from + 6; at++)
    if (isName(reading, at)) to = at + 1;
    else if (at !== to || !(reading.words.nameParticles.has(lowerAt(reading, at)) || shapeAt(reading, at) === "alnum")) break;
  return to;
}

const isUnknownPlace = (reading: Locating, from: number, to: number) =>
  shapeAt(reading, from) === "title" &&
  !isDemonym(reading, from, to) &&
  !reading.words.notPlaces.has(lowerAt(reading, to - 1)) &&
  lowerAt(reading, to) !== "'s";
