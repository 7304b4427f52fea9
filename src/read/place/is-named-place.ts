import { classesAt, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { countryOf, PlaceRank } from "./gazetteer.ts";
import type { NameFound } from "./name-at.ts";
import { areaAt, demonymAt, type PlaceContext } from "./place-context.ts";
import type { PlaceWords } from "./place-words.ts";

/** Twenty times the logarithm of a hundred thousand: places above are known without help. */
const WELL_KNOWN = 100;

/**
 * Whether a name that the gazetteer knows means a place here.
 *
 *   in Lincoln, Nebraska   Mr Lincoln   Paris Hilton   the New York Times   Most were   Kyiv police
 *      ^^^^^^^             no           no             no                   no          ^^^^
 */
export function isNamedPlace(
  view: SentenceView,
  at: number,
  name: NameFound,
  isTitled: boolean,
  context: PlaceContext,
  words: PlaceWords,
): boolean {
  const isLocated = isLocatedAt(view, at, words);
  if (isOtherThing(view, at, name.to, isTitled, words)) return false;
  if (isCommonWord(view, at, name.to, words)) return isLocated && isQualified(view, name.to) && shapeAt(view, at) !== "upper";
  const isPerson = context.persons.has(lowerAt(view, name.to - 1));
  if (isPerson && !isLocated) return false;
  return isLocated ? isKnown(name, context, isTitled) : isWellKnown(name, context);
}

/** Whether the words before it lead to a place: "in", "near", "north of", "Kyiv and". */
function isLocatedAt(view: SentenceView, at: number, words: PlaceWords): boolean {
  let before = at - 1;
  while (words.beforePlace.has(lowerAt(view, before)) || (before === at - 1 && lowerAt(view, before) === "the")) before--;
  return words.locatives.has(lowerAt(view, before)) || (demonymAt(view, before, words) !== null && before >= view.from);
}

/** Part of a longer name: of a person, a paper, a club. */
function isOtherThing(view: SentenceView, at: number, to: number, isTitled: boolean, words: PlaceWords): boolean {
  if (words.notAfterPlace.has(lowerAt(view, to)) && shapeAt(view, to) !== "lower") return true;
  const before = lowerAt(view, at - 1) === "." ? at - 2 : at - 1;
  if (words.honorifics.has(lowerAt(view, before))) return true;
  if (isTitled) return false;
  return isName(view, to, words) || (at - 1 > view.from && isName(view, at - 1, words) && !words.beforePlace.has(lowerAt(view, at - 1)));
}

/** A capitalised word that is neither a place itself nor of the kind that stands beside places. */
function isName(view: SentenceView, at: number, words: PlaceWords): boolean {
  const shape = shapeAt(view, at);
  if (shape !== "title" && shape !== "mixed") return false;
  const beside = WordClass.weekday | WordClass.month | WordClass.preposition | WordClass.conjunction | WordClass.role | WordClass.person;
  if ((classesAt(view, at) & beside) !== 0 || words.afterPlace.has(lowerAt(view, at))) return false;
  return areaAt(view, at, words) === null && demonymAt(view, at, words) === null;
}

/** A single word that the language's tables know as something else. */
function isCommonWord(view: SentenceView, at: number, to: number, words: PlaceWords): boolean {
  return to === at + 1 && ((classesAt(view, at) & ~WordClass.place) !== 0 || words.alsoWords.has(lowerAt(view, at)));
}

/** Behind a word that might be a name, something must show that it is one: a comma and a capital, or the end of the phrase. */
const isQualified = (view: SentenceView, to: number) => shapeAt(view, to) !== "title";

/** Known to the article's countries, or known at all. */
function isKnown(name: NameFound, { gazetteer, countries }: PlaceContext, isTitled: boolean): boolean {
  if (!isTitled) return true;
  return name.candidates.some(({ index }) => gazetteer.weights[index]! >= WELL_KNOWN || countries.has(countryOf(gazetteer, index)));
}

function isWellKnown(name: NameFound, { gazetteer, countries }: PlaceContext): boolean {
  return name.candidates.some(({ index, alternate }) => {
    if (alternate && gazetteer.weights[index]! < WELL_KNOWN) return false;
    const rank = gazetteer.ranks[index]!;
    return rank >= PlaceRank.regionSeat || gazetteer.weights[index]! >= WELL_KNOWN || countries.has(countryOf(gazetteer, index));
  });
}
