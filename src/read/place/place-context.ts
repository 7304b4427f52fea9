import { phraseAt } from "../text/phrases.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NamedArea, PlaceWords } from "./place-words.ts";

/** What the whole article says about where it is: it decides among places of one name. Made once an article. */
export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  /** How often each country is named, by itself, its areas or its people. ISO 3166 codes. */
  readonly countries: ReadonlyMap<string, number>;
  /** Last words of persons' names, in lower case. */
  readonly persons: ReadonlySet<string>;
}

/** Reads the context of an article: one pass over its capitalised words. */
export function placeContext(scan: Scan, gazetteer: Gazetteer): PlaceContext {
  const countries = new Map<string, number>();
  const persons = new Set<string>();
  const words = scan.language.place;
  const view: SentenceView = { tokens: scan.tokens, from: 0, to: scan.tokens.count };
  for (let at = 0; at < view.to; at++) {
    const shape = shapeAt(view, at);
    if (shape === "lower" || shape === "mark" || shape === "digits") continue;
    const country = areaAt(view, at, words)?.value.country ?? demonymAt(view, at, words)?.value;
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
    if (isPersonName(view, at, words)) persons.add(lowerAt(view, at));
  }
  return { gazetteer, countries, persons };
}

/** A name behind "Mr" or behind "Gen.". */
function isPersonName(view: SentenceView, at: number, words: PlaceWords): boolean {
  if (shapeAt(view, at - 1) === "lower") return false;
  const before = lowerAt(view, at - 1) === "." ? at - 2 : at - 1;
  return words.honorifics.has(lowerAt(view, before)) && shapeAt(view, before) !== "lower" && shapeAt(view, at) === "title";
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
