import { lowerAt, type SentenceView } from "../text/sentence-view.ts";
import { isCapitalised } from "./capitals.ts";
import { type Gazetteer, candidatesOf, hasName } from "./gazetteer.ts";
import type { NameFound } from "./name-at.ts";
import { emptyKey, growKey, type NameKey } from "./name-key.ts";
import type { NameEnding } from "./place-words.ts";

const MOST_WORDS = 3;
/** A name that could be declined in more ways than this is given up. */
const MOST_KEYS = 64;

/**
 * The longest name that begins at a token, where its words stand in another case than the gazetteer has them in.
 *
 *   в Кривому Розі         біля Авдіївки
 *     ^^^^^^^^^^^^ Кривий Ріг    ^^^^^^^^ Авдіївка
 */
export function nameInCase(view: SentenceView, at: number, gazetteer: Gazetteer, endings: readonly NameEnding[]): NameFound | null {
  let keys: readonly NameKey[] = [emptyKey()];
  let found: NameFound | null = null;
  for (let to = at; to < Math.min(view.to, at + MOST_WORDS) && isCapitalised(view, to); to++) {
    const nominatives = nominativesOf(lowerAt(view, to), endings);
    keys = keys.flatMap((key) => nominatives.map((word) => grown(key, word, to === at))).slice(0, MOST_KEYS);
    const known = keys.find((key) => hasName(gazetteer, key));
    if (known) found = { to: to + 1, candidates: candidatesOf(gazetteer, known) };
  }
  return found;
}

/** The word itself, and what it could be a case of. */
const nominativesOf = (lower: string, endings: readonly NameEnding[]): string[] => [
  lower,
  ...endings.flatMap(([ending, nominative]) =>
    lower.length - ending.length >= SHORTEST_STEM && lower.endsWith(ending)
      ? [lower.slice(0, lower.length - ending.length) + nominative]
      : [],
  ),
];

const SHORTEST_STEM = 1;

function grown(key: NameKey, word: string, first: boolean): NameKey {
  const next = { ...key };
  growKey(next, word, first);
  return next;
}
