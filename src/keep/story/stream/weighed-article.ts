import type { GroupedArticle } from "../../../model/grouped-article.ts";
import { articleTerms } from "./article-terms.ts";
import type { Term } from "./term-hash.ts";
import { EMPTY_VECTOR, heaviest, lengthOf, unit, type TermVector } from "./term-vector.ts";
import type { TermWeights } from "./term-weights.ts";

/** So many terms of each kind tell an article from others. */
const MOST_WORDS = 64;
const MOST_TITLE = 24;
const MOST_NAMES = 32;
const MOST_NUMBERS = 16;

/** An article, or a story looked at as one: vectors of length 1, and when it was. */
export interface Weighed {
  readonly words: TermVector;
  readonly title: TermVector;
  readonly names: TermVector;
  /** Length of `names` before it was made 1: how much the names tell. */
  readonly namesMass: number;
  /** Numbers, each with weight 1. */
  readonly numbers: TermVector;
  /** Days since 1970, with their fraction: from when to when it was told. */
  readonly since: number;
  readonly until: number;
  /** 1, or how many voices a story has that is looked at as one article. */
  readonly voices: number;
}

/** Weighs an article by what is rare just now, and counts its terms for later ones. */
export function weighArticle({ title, text }: GroupedArticle, weights: TermWeights, time: number): Weighed {
  const terms = articleTerms(title ?? "", text);
  weights.addArticle();
  for (const term of terms.words.keys()) weights.add(term);
  for (const term of terms.names.keys()) weights.add(term);
  const names = weigh(terms.names, weights, MOST_NAMES);
  return {
    words: unit(weigh(terms.words, weights, MOST_WORDS)),
    title: unit(weigh(new Map([...terms.title].map((term) => [term, 1])), weights, MOST_TITLE)),
    names: unit(names),
    namesMass: lengthOf(names.weights),
    numbers: plain([...terms.numbers].slice(0, MOST_NUMBERS)),
    since: time,
    until: time,
    voices: 1,
  };
}

function weigh(counts: ReadonlyMap<Term, number>, weights: TermWeights, most: number): TermVector {
  const terms = [...counts.keys()];
  return heaviest(
    terms,
    terms.map((term) => (1 + Math.log(counts.get(term)!)) * weights.weight(term)),
    most,
  );
}

function plain(terms: readonly Term[]): TermVector {
  return terms.length === 0 ? EMPTY_VECTOR : { terms: Uint32Array.from(terms), weights: new Float32Array(terms.length).fill(1) };
}
