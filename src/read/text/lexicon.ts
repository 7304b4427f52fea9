import type { Word } from "../../model/sentence.ts";
import { WordClass } from "./word-class.ts";

/** Joins tables of words and classes into one map: a word in two tables is both. */
export function joinTables(...tables: readonly ReadonlyMap<number, readonly string[]>[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const table of tables)
    for (const [bits, words] of table) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
  return classes;
}

/** Spellings are many and repeat; beyond this many the memory of them is emptied and starts again. */
const MOST_REMEMBERED = 1 << 17;
/** Longer ones are numbers without end, addresses and noise, and are looked at each time. */
const LONGEST_REMEMBERED = 64;
const SLOTS = MOST_REMEMBERED * 2;

/**
 * What a language's tables say of words, by their lower-case form with straight apostrophes.
 * Remembers each spelling it has met in a table of its own, so that a word known costs no string.
 */
export class Lexicon {
  readonly #classes: ReadonlyMap<string, number>;
  readonly #variants: ReadonlyMap<string, string>;
  /** Open addressing: 0 is free, else a position in the two lists and one. */
  readonly #slots = new Int32Array(SLOTS);
  #spellings: string[] = [];
  #words: Word[] = [];

  /** @param variants spellings of one word that change with the sound around it, to the one the tables use: "із" to "з" */
  constructor(classes: ReadonlyMap<string, number>, variants: ReadonlyMap<string, string> = new Map()) {
    this.#classes = classes;
    this.#variants = variants;
  }

  /** The same with more words of a class. */
  with(words: Iterable<string>, bits: number): Lexicon {
    const classes = new Map(this.#classes);
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
    return new Lexicon(classes, this.#variants);
  }

  /** The word at `from` to `to` of a text. @param digits whether it holds a digit; @param mark whether it holds no letter and no digit */
  word(text: string, from: number, to: number, digits: boolean, mark: boolean): Word {
    if (to - from > LONGEST_REMEMBERED) return this.#look(text.slice(from, to), digits, mark);
    for (let slot = slotOf(text, from, to); ; slot = (slot + 1) % SLOTS) {
      const met = this.#slots[slot]!;
      if (met === 0) return this.#remember(slot, copyOf(text, from, to), digits, mark);
      const spelling = this.#spellings[met - 1]!;
      if (spelling.length === to - from && text.startsWith(spelling, from)) return this.#words[met - 1]!;
    }
  }

  #remember(slot: number, spelling: string, digits: boolean, mark: boolean): Word {
    const word = this.#look(spelling, digits, mark);
    if (this.#words.length >= MOST_REMEMBERED) {
      this.#slots.fill(0);
      this.#spellings = [];
      this.#words = [];
    }
    this.#spellings.push(spelling);
    this.#slots[slot] = this.#words.push(word);
    return word;
  }

  #look(spelling: string, digits: boolean, mark: boolean): Word {
    const written = spelling.toLowerCase().replaceAll(/[’ʼ]/g, "'");
    const lower = this.#variants.get(written) ?? written;
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

function slotOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** A slice may keep the whole text alive that it was cut from; this does not. */
const copyOf = (text: string, from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from }, (_, i) => text.charCodeAt(from + i)));

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
