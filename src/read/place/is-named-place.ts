import { classesAt, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Choice } from "./choose-candidate.ts";
import { type Gazetteer, PlaceRank } from "./gazetteer.ts";
import type { NameFound } from "./name-at.ts";
import { areaAt, demonymAt, type PlaceContext } from "./place-context.ts";
import type { PlaceWords } from "./place-words.ts";

/** Twenty times the logarithm of people: 100,000 are known without help, 20,000 where their country is named, a million to all. */
const WELL_KNOWN = 100;
const KNOWN_AT_HOME = 86;
const KNOWN_TO_ALL = 120;

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
  choice: Choice,
  titled: boolean,
  context: PlaceContext,
  words: PlaceWords,
): boolean {
  if (choice.qualified) return true;
  if (isOtherThing(view, at, name.to, titled, words) || isNeverPlace(view, at, name.to, words)) return false;
  const { gazetteer, countries } = context;
  const located = isLocated(view, at, name.to, words);
  const atHome = countries.has(choice.country);
  if (isCommonWord(view, at, name, choice, gazetteer, words)) return located && !titled && (atHome || isWellKnown(choice, gazetteer));
  if (context.persons.has(lowerAt(view, name.to - 1))) return located;
  if (located || context.located.has(lowerAt(view, at))) return atHome || !titled || isWellKnown(choice, gazetteer);
  return isWellKnown(choice, gazetteer) || (atHome && !choice.alternate && gazetteer.weights[choice.index]! >= KNOWN_AT_HOME);
}

/** A single word that names no place by itself: "University", "Eastern". */
const isNeverPlace = (view: SentenceView, at: number, to: number, words: PlaceWords) =>
  to === at + 1 && (words.neverPlaces.has(lowerAt(view, at)) || words.beforePlace.has(lowerAt(view, at)));

/** Whether the words around lead to a place: "in", "north of", a dateline; "region" or "city" behind it. */
function isLocated(view: SentenceView, at: number, to: number, words: PlaceWords): boolean {
  let before = at - 1;
  while (words.beforePlace.has(lowerAt(view, before))) before--;
  if (words.locatives.has(lowerAt(view, before)) || words.regionKinds.has(lowerAt(view, to))) return true;
  const beforeOf = lowerAt(view, before - 1);
  if (
    lowerAt(view, before) === words.of &&
    (words.townKinds.has(beforeOf) || words.regionKindsBefore.has(beforeOf) || words.beforePlace.has(beforeOf))
  )
    return true;
  return at === view.from && words.afterDateline.has(lowerAt(view, to));
}

/** Part of a longer name: of a person, a paper, a club. */
export function isOtherThing(view: SentenceView, at: number, to: number, titled: boolean, words: PlaceWords): boolean {
  if (words.notAfterPlace.has(lowerAt(view, to)) && shapeAt(view, to) !== "lower") return true;
  const before = lowerAt(view, at - 1) === "." ? at - 2 : at - 1;
  if (words.honorifics.has(lowerAt(view, before)) && (shapeAt(view, before) !== "lower" || before !== at - 1)) return true;
  if (areaAt(view, at, words) && !words.alsoPersons.has(lowerAt(view, at))) return false;
  if (titled) return false;
  return isName(view, to, words) || (at - 1 > view.from && isName(view, at - 1, words) && !words.beforePlace.has(lowerAt(view, at - 1)));
}

/** What may stand capitalised beside a place and is no part of its name. */
const BESIDE = WordClass.weekday | WordClass.month | WordClass.preposition | WordClass.conjunction | WordClass.role | WordClass.person;

/** A capitalised word that is neither a place itself nor of the kind that stands beside places. */
function isName(view: SentenceView, at: number, words: PlaceWords): boolean {
  const shape = shapeAt(view, at);
  if (shape !== "title" && shape !== "mixed") return false;
  if ((classesAt(view, at) & BESIDE) !== 0 || words.afterPlace.has(lowerAt(view, at))) return false;
  return areaAt(view, at, words) === null && demonymAt(view, at, words) === null;
}

/** A word that means something else more often, as do other names of words alone ("White House"); great cities are above it. */
function isCommonWord(view: SentenceView, at: number, name: NameFound, choice: Choice, gazetteer: Gazetteer, words: PlaceWords): boolean {
  if (name.to !== at + 1) return choice.alternate && name.candidates.some(({ word }) => word);
  if ((classesAt(view, at) & ~WordClass.place) !== 0) return true;
  const isRegion = gazetteer.ranks[choice.index] === PlaceRank.region;
  if (!isRegion && gazetteer.weights[choice.index]! >= KNOWN_TO_ALL) return false;
  return name.candidates.some(({ word }) => word) || (!isRegion && words.alsoPersons.has(lowerAt(view, at)));
}

function isWellKnown({ index, alternate }: Choice, gazetteer: Gazetteer): boolean {
  const [rank, weight] = [gazetteer.ranks[index]!, gazetteer.weights[index]!];
  return alternate ? weight >= WELL_KNOWN : rank >= PlaceRank.regionSeat || weight >= WELL_KNOWN;
}
