import type { Word } from "../../model/sentence.ts";
import { WordClass } from "./word-class.ts";

/** Spellings are many and repeat; beyond this many the memory of them is emptied and starts again. */
const MOST_REMEMBERED = 200_000;

/**
 * What a language's tables say of words, by their lower-case form with straight apostrophes.
 * Remembers each spelling it has met, so that a word costs one look-up.
 */
export class Lexicon {
  readonly #classes: ReadonlyMap<string, number>;
  readonly #met = new Map<string, Word>();

  constructor(classes: ReadonlyMap<string, number>) {
    this.#classes = classes;
  }

  /** @param spelling a token as written; @param digits whether it holds a digit; @param mark whether it holds no letter and no digit */
  word(spelling: string, digits: boolean, mark: boolean): Word {
    const met = this.#met.get(spelling);
    if (met) return met;
    if (this.#met.size >= MOST_REMEMBERED) this.#met.clear();
    const word = this.#look(spelling, digits, mark);
    this.#met.set(spelling, word);
    return word;
  }

  #look(spelling: string, digits: boolean, mark: boolean): Word {
    const lower = spelling.toLowerCase().replaceAll("’", "'");
    const shape = mark ? "mark" : digits ? (/\p{L}/u.test(spelling) ? "alnum" : "digits") : letterShape(spelling);
    const own = this.#classes.get(lower) ?? 0;
    const parts = own === 0 && lower.includes("-") ? this.#partClasses(lower) : 0;
    return { lower, shape, classes: own | parts | (digits ? WordClass.number : 0) | (mark && QUOTES.test(lower) ? WordClass.quote : 0) };
  }

  /** "Ukrainian-born", "three-week": what its last part may be, and whether any part is a number. */
  #partClasses(lower: string): number {
    const parts = lower.split("-");
    const last = this.#classes.get(parts.at(-1) ?? "") ?? 0;
    const number = parts.some((part) => ((this.#classes.get(part) ?? 0) & WordClass.number) !== 0);
    return (last & (WordClass.person | WordClass.thing | WordClass.role | WordClass.harm)) | (number ? WordClass.number : 0);
  }
}

const QUOTES = /["“”„«»'‘’]/;

function letterShape(spelling: string): Word["shape"] {
  const lower = spelling.toLowerCase();
  if (spelling === lower) return "lower";
  const letters = spelling.replaceAll(/[^\p{L}]/gu, "");
  if (letters === letters.toUpperCase()) return letters.length === 1 ? "title" : "upper";
  return /^\p{Lu}[^\p{Lu}]*$/u.test(letters)
    ? "title"
    : /(?:^|-)\p{Lu}[^\p{Lu}-]*(?:-|$)/u.test(spelling) && spelling.includes("-")
      ? "title"
      : "mixed";
}
