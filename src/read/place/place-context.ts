import { phraseAt } from "../text/phrases.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, shapeAt, type SentenceView, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { countryOf, type Gazetteer, PlaceRank } from "./gazetteer.ts";
import { nameAt, type NameFound } from "./name-at.ts";
import { nameInCase } from "./name-in-case.ts";
import { isCapitalised, isTitled } from "./capitals.ts";
import type { NamedArea, PlaceWords } from "./place-words.ts";

/** What the whole article says about where it is: it decides what is a place, and among places of one name. Made once an article. */
export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  /** Names that the gazetteer knows, by their first token. */
  readonly names: ReadonlyMap<number, NameFound>;
  /** How often each country is named, by itself, its areas, its people or its great cities. ISO 3166 codes. */
  readonly countries: ReadonlyMap<string, number>;
  /** Regions named, as indices into the gazetteer. */
  readonly regions: ReadonlySet<number>;
  /** Last words of persons' names, in lower case. */
  readonly persons: ReadonlySet<string>;
  /** First words, in lower case, of names that stand behind "in" or "near" somewhere. */
  readonly located: ReadonlySet<string>;
}

/** Words of these classes begin no name of a place, unless a capitalised word follows. */
const FUNCTION_WORDS =
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.auxiliary |
  WordClass.conjunction |
  WordClass.modal |
  WordClass.preposition |
  WordClass.negation;

/** Reads the context of an article: one pass over its capitalised words. */
export function placeContext(scan: Scan, gazetteer: Gazetteer): PlaceContext {
  const context = {
    gazetteer,
    names: new Map<number, NameFound>(),
    countries: new Map<string, number>(),
    regions: new Set<number>(),
    persons: new Set<string>(),
    located: new Set<string>(),
  };
  for (const sentence of scan.sentences) {
    const view = viewOf(scan.tokens, sentence);
    let titled: boolean | undefined;
    for (let at = view.from; at < view.to; at++) {
      if (!isCapitalised(view, at)) continue;
      takeIn(view, at, context, scan.language.place);
      if (isPersonName(view, at, scan.language.place, context.names) && !(titled ??= isTitled(view)))
        context.persons.add(lowerAt(view, at));
    }
  }
  return context;
}

type Growing = {
  -readonly [Field in keyof PlaceContext]: PlaceContext[Field] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : PlaceContext[Field] extends ReadonlySet<infer Item>
      ? Set<Item>
      : PlaceContext[Field];
};

function takeIn(view: SentenceView, at: number, context: Growing, words: PlaceWords): void {
  const country = areaAt(view, at, words)?.value.country ?? demonymAt(view, at, words)?.value;
  if (country) context.countries.set(country, (context.countries.get(country) ?? 0) + 1);
  const name = nameFrom(view, at, context.gazetteer, words);
  if (name) takeName(view, at, name, context, words);
}

function nameFrom(view: SentenceView, at: number, gazetteer: Gazetteer, words: PlaceWords): NameFound | null {
  const classes = classesAt(view, at);
  if ((classes & (WordClass.month | WordClass.weekday)) !== 0) return null;
  if ((classes & FUNCTION_WORDS) !== 0 && shapeAt(view, at + 1) !== "title") return null;
  const name = nameAt(view, at, gazetteer);
  if (name || words.nameEndings.length === 0 || (classes & FUNCTION_WORDS) !== 0) return name;
  return nameInCase(view, at, gazetteer, words.nameEndings);
}

function takeName(view: SentenceView, at: number, name: NameFound, context: Growing, words: PlaceWords): void {
  const { gazetteer } = context;
  context.names.set(at, name);
  if (words.locatives.has(lowerAt(view, at - 1)) && !name.candidates.some(({ word }) => word)) context.located.add(lowerAt(view, at));
  for (const { index, alternate } of name.candidates)
    if (!alternate && gazetteer.ranks[index] === PlaceRank.region) context.regions.add(index);
  const known = bestKnown(name, gazetteer);
  if (known) context.countries.set(known, (context.countries.get(known) ?? 0) + 1);
}

/** Twenty times the logarithm of 300,000 people, and of thirty times more than any other place of the name. */
const GREAT = 110;
const FAR_GREATER = 30;

/** The country of a great city whose name hardly means another. */
function bestKnown(name: NameFound, gazetteer: Gazetteer): string | null {
  let best = -1;
  let next = 0;
  for (const { index, word } of name.candidates) {
    const weight = gazetteer.ranks[index] === PlaceRank.region || word ? 0 : gazetteer.weights[index]!;
    if (best < 0 || weight > gazetteer.weights[best]!) {
      next = best < 0 ? 0 : gazetteer.weights[best]!;
      best = index;
    } else next = Math.max(next, weight);
  }
  return best >= 0 && gazetteer.weights[best]! >= Math.max(GREAT, next + FAR_GREATER) ? countryOf(gazetteer, best) : null;
}

/** A name behind "Mr" or "Gen.", or behind another name that is no place: "Terri Sewell". */
function isPersonName(view: SentenceView, at: number, words: PlaceWords, names: ReadonlyMap<number, NameFound>): boolean {
  if (shapeAt(view, at) !== "title" || shapeAt(view, at - 1) === "lower") return false;
  const before = lowerAt(view, at - 1) === "." ? at - 2 : at - 1;
  if (words.honorifics.has(lowerAt(view, before)) && shapeAt(view, before) !== "lower") return true;
  if (before !== at - 1 || shapeAt(view, before) !== "title" || classesAt(view, before) !== 0) return false;
  const inPlace = (names.get(before)?.to ?? before) > at || words.beforePlace.has(lowerAt(view, before));
  return !inPlace && !words.afterPlace.has(lowerAt(view, at));
}

/** The country or area that begins at a token; names in capitals only where they are written so. */
export function areaAt(view: SentenceView, at: number, words: PlaceWords): { readonly to: number; readonly value: NamedArea } | null {
  if ((classesAt(view, at) & WordClass.place) === 0) return null;
  const found = phraseAt(view, at, words.areas);
  return found && (!found.value.capitalsOnly || shapeAt(view, at) === "upper") ? found : null;
}

/** The adjective or people that begins at a token, as ISO 3166 code: "South Korean", "Russians". */
export function demonymAt(view: SentenceView, at: number, words: PlaceWords): { readonly to: number; readonly value: string } | null {
  return shapeAt(view, at) === "lower" || (classesAt(view, at) & WordClass.place) === 0 ? null : phraseAt(view, at, words.demonyms);
}
