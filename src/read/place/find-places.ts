import type { Sentence } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, shapeAt, type SentenceView, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { nameOf, PlaceRank } from "./gazetteer.ts";
import { isNamedPlace } from "./is-named-place.ts";
import { nameAt } from "./name-at.ts";
import { areaAt, demonymAt, type PlaceContext } from "./place-context.ts";
import type { PlaceFound } from "./place-found.ts";

/**
 * Tokens to places: the country, region or town that each capitalised name means, if it means one.
 *
 *   Two died in Akron, Ohio, Mr Lincoln said, and 12 in Pokrovsk near Donetsk.
 *               ^^^^^           none                    ^^^^^^^^ UA  ^^^^^^^
 *
 * Where several places bear a name, what the article names besides decides, then how well known they are.
 *
 * @returns in order of text, not overlapping
 */
export function findPlaces(scan: Scan, sentence: Sentence, context: PlaceContext): PlaceFound[] {
  const found: PlaceFound[] = [];
  const view = viewOf(scan.tokens, sentence);
  let titled: boolean | undefined;
  const isTitledHere = () => (titled ??= isTitled(view));
  for (let at = view.from; at < view.to;) {
    const shape = shapeAt(view, at);
    if (shape === "lower" || shape === "mark" || shape === "digits") {
      at++;
      continue;
    }
    const demonym = demonymAt(view, at, scan.language.place);
    const place = areaOf(view, at, scan) ?? (demonym ? null : townOf(view, at, isTitledHere, scan, context));
    if (place) found.push(place.found);
    at = place?.next ?? demonym?.to ?? at + 1;
  }
  return found;
}

/** Capitalised where a sentence begins. */
const FUNCTION_WORDS =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.conjunction |
  WordClass.modal |
  WordClass.preposition |
  WordClass.negation;

interface Step {
  readonly found: PlaceFound;
  /** Where to go on: behind the place and what qualifies it. */
  readonly next: number;
}

function areaOf(view: SentenceView, at: number, scan: Scan): Step | null {
  const area = areaAt(view, at, scan.language.place);
  if (!area) return null;
  const { place, country, kind } = area.value;
  return { found: { ...spanOf(view, at, area.to), place, country, kind, others: 0 }, next: area.to };
}

function townOf(view: SentenceView, at: number, isTitledHere: () => boolean, scan: Scan, context: PlaceContext): Step | null {
  if ((classesAt(view, at) & FUNCTION_WORDS) !== 0 && shapeAt(view, at + 1) !== "title") return null;
  const name = nameAt(view, at, context.gazetteer);
  if (!name || !isNamedPlace(view, at, name, isTitledHere(), context, scan.language.place)) return null;
  const choice = chooseCandidate(view, name, context, scan.language.place);
  if (!choice) return null;
  const { gazetteer } = context;
  const { index, country } = choice;
  const isRegion = gazetteer.ranks[index] === PlaceRank.region;
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

const spanOf = (view: SentenceView, from: number, to: number) => ({
  from,
  to,
  start: view.tokens.start[from]!,
  end: view.tokens.end[to - 1]!,
});

/** Whether nearly all longer words are capitalised, as in headlines: then a capital says nothing. */
function isTitled(view: SentenceView): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = view.from; at < view.to; at++) {
    if (lowerAt(view, at).length < 4) continue;
    if (shapeAt(view, at) === "lower") small++;
    else if (shapeAt(view, at) !== "mark" && shapeAt(view, at) !== "digits") capitals++;
  }
  return capitals > 3 * small;
}
