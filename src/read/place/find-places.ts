import type { Sentence } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { lowerAt, shapeAt, type SentenceView, viewOf } from "../text/sentence-view.ts";
import { isCapitalised, isTitled } from "./capitals.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { nameOf, PlaceRank } from "./gazetteer.ts";
import { isNamedPlace, isOtherThing } from "./is-named-place.ts";
import { areaAt, demonymAt, type PlaceContext } from "./place-context.ts";
import type { PlaceFound } from "./place-found.ts";
import type { PlaceWords } from "./place-words.ts";
import { unknownPlace } from "./unknown-place.ts";

/**
 * Tokens to places: the country, region or town that each capitalised name means, if it means one.
 *
 *   Two died in Akron, Ohio, Mr Lincoln said, and 12 in Pokrovsk near Donetsk and in Bilka district.
 *               ^^^^^           none                    ^^^^^^^^ UA   ^^^^^^^        ^^^^^^^^^^^^^^ known by name alone
 *
 * Where several places bear a name, what the article names besides decides, then how well known they are.
 *
 * @returns in order of text, not overlapping
 */
export function findPlaces(scan: Scan, sentence: Sentence, context: PlaceContext): PlaceFound[] {
  const found: PlaceFound[] = [];
  const view = viewOf(scan.tokens, sentence);
  const words = scan.language.place;
  let titled: boolean | undefined;
  for (let at = view.from; at < view.to;) {
    if (!isCapitalised(view, at)) {
      at++;
      continue;
    }
    titled ??= isTitled(view);
    const step = stepAt(view, at, titled, context, words);
    if (step.found) found.push(step.found);
    at = step.next;
  }
  return found;
}

interface Step {
  readonly found: PlaceFound | null;
  /** Where to go on: behind the place and what qualifies it. */
  readonly next: number;
}

function stepAt(view: SentenceView, at: number, titled: boolean, context: PlaceContext, words: PlaceWords): Step {
  const area = areaStep(view, at, titled, context, words);
  if (area) return area;
  const demonym = demonymAt(view, at, words);
  if (demonym) return { found: null, next: demonym.to };
  const town = townStep(view, at, titled, context, words);
  if (town) return town;
  const unknown = titled ? null : unknownPlace(view, at, words);
  return { found: unknown, next: unknown?.to ?? at + 1 };
}

/** A country or an area of the language's own table, unless the gazetteer knows a longer name or a town is said to be meant. */
function areaStep(view: SentenceView, at: number, titled: boolean, context: PlaceContext, words: PlaceWords): Step | null {
  const area = areaAt(view, at, words);
  const name = context.names.get(at);
  if (!area || (name && (name.to > area.to || isTown(view, at, words)))) return null;
  if (isOtherThing(view, at, area.to, titled, words)) return { found: null, next: area.to + 1 };
  const { place, country, kind } = area.value;
  return { found: { ...spanOf(view, at, area.to), place, country, kind, others: 0 }, next: area.to };
}

/** "the city of Liberia". */
const isTown = (view: SentenceView, at: number, words: PlaceWords) =>
  words.townKinds.has(lowerAt(view, at - 2)) && lowerAt(view, at - 1) === words.of;

function townStep(view: SentenceView, at: number, titled: boolean, context: PlaceContext, words: PlaceWords): Step | null {
  const name = context.names.get(at);
  if (!name) return null;
  const choice = chooseCandidate(view, at, name, context, words);
  if (!isNamedPlace(view, at, name, choice, titled, context, words)) return { found: null, next: longName(view, at, name.to) };
  const { gazetteer } = context;
  const { index, country } = choice;
  const isRegion = gazetteer.ranks[index] === PlaceRank.region;
  if (!isRegion && words.countyKinds.has(lowerAt(view, name.to))) return countyStep(view, at, name.to + 1, country);
  const place = {
    name: nameOf(gazetteer, index),
    id: isRegion ? `${country}.${nameOf(gazetteer, index)}` : String(gazetteer.ids[index]),
    lat: gazetteer.lats[index]! / 100,
    lon: gazetteer.lons[index]! / 100,
  };
  return {
    found: { ...spanOf(view, at, name.to), place, country, kind: isRegion ? "region" : "city", others: name.candidates.length - 1 },
    next: choice.next,
  };
}

/** "Williamson County" is not the town of Williamson; which county it is no table says. */
function countyStep(view: SentenceView, at: number, to: number, country: string): Step {
  const span = spanOf(view, at, to);
  const place = { name: view.tokens.text.slice(span.start, span.end), id: null, lat: null, lon: null };
  return { found: { ...span, place, country, kind: "area", others: 0 }, next: to };
}

/** Behind a name that is no place: its other capitalised words are none either. */
function longName(view: SentenceView, at: number, to: number): number {
  let next = to;
  while (next < at + 4 && shapeAt(view, next) === "title") next++;
  return next;
}

const spanOf = (view: SentenceView, from: number, to: number) => ({
  from,
  to,
  start: view.tokens.start[from]!,
  end: view.tokens.end[to - 1]!,
});
