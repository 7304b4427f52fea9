import type { Word } from "../../model/sentence.ts";
import { WordClass } from "./word-class.ts";

/** Joins tables of words and classes into one map: a word in two tables is both. */
export function joinTables(...tables: readonly ReadonlyMap<number, readonly string[]>[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const table of tables)
    for (const [bits, words] of table) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
  return classes;
}

/** What a word does in a clause, by its lower-case form and its shape: bits of `Part`. */
type PartsOf = (lower: string, shape: Word["shape"]) => number;

/** Spellings are many and repeat; beyond this many the memory of them is emptied and starts again. */
const MOST_REMEMBERED = 1 << 17;
/** Longer ones are numbers without end, addresses and noise, and are looked at each time. */
const LONGEST_REMEMBERED = 64;
const FIRST_SLOTS = 1 << 12;

/**
 * What a language's tables say of words, by their lower-case form with straight apostrophes.
 * Remembers each spelling it has met in a table of its own, so that a word known costs no string.
 */
export class Lexicon {
  readonly #classes: ReadonlyMap<string, number>;
  readonly #variants: ReadonlyMap<string, string>;
  readonly #partsOf: PartsOf;
  /** Open addressing, two numbers a slot: a hash, and a position in the two lists and one; 0 is free. Small while few are known, for the caches' sake. */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  #spellings: string[] = [];
  #words: Word[] = [];

  /** @param variants spellings of one word that change with the sound around it, to the one the tables use: "із" to "з" */
  constructor(classes: ReadonlyMap<string, number>, partsOf: PartsOf, variants: ReadonlyMap<string, string> = new Map()) {
    this.#classes = classes;
    this.#partsOf = partsOf;
    this.#variants = variants;
  }

  /** The same with more words of a class. */
  with(words: Iterable<string>, bits: number): Lexicon {
    const classes = new Map(this.#classes);
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
    return new Lexicon(classes, this.#partsOf, this.#variants);
  }

  /**
   * The word at `from` to `to` of a text.
   *
   * @param units the text's UTF-16 units
   * @param digits whether it holds a digit
   * @param mark whether it holds no letter and no digit
   */
  word(text: string, units: Uint16Array, from: number, to: number, digits: boolean, mark: boolean): Word {
    if (to - from > LONGEST_REMEMBERED) return this.#look(text.slice(from, to), digits, mark);
    const hash = hashOf(units, from, to);
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const met = slots[slot + 1]!;
      if (met === 0) return this.#remember(hash, String.fromCharCode(...units.subarray(from, to)), digits, mark);
      if (slots[slot] === hash && isSpelled(this.#spellings[met - 1]!, units, from, to)) return this.#words[met - 1]!;
    }
  }

  /** @param spelling a string of its own: a slice may keep the whole text alive that it was cut from */
  #remember(hash: number, spelling: string, digits: boolean, mark: boolean): Word {
    const word = this.#look(spelling, digits, mark);
    if (this.#words.length >= MOST_REMEMBERED) {
      this.#slots = new Int32Array(2 * FIRST_SLOTS);
      this.#spellings = [];
      this.#words = [];
    } else if (this.#words.length * 4 >= this.#slots.length) this.#slots = doubled(this.#slots);
    this.#spellings.push(spelling);
    put(this.#slots, hash, this.#words.push(word));
    return word;
  }

  #look(spelling: string, digits: boolean, mark: boolean): Word {
    const written = spelling.toLowerCase().replaceAll(/[’ʼ]/g, "'");
    const lower = this.#variants.get(written) ?? written;
    const shape = mark ? "mark" : digits ? (/\p{L}/u.test(spelling) ? "alnum" : "digits") : letterShape(spelling);
    const own = this.#classes.get(lower) ?? 0;
    const parts = own === 0 && lower.includes("-") ? this.#partClasses(lower) : 0;
    const classes = own | parts | (digits ? WordClass.number : 0) | (mark && QUOTES.test(lower) ? WordClass.quote : 0);
    return { lower, shape, classes, parts: this.#partsOf(lower, shape) };
  }

  /** "Ukrainian-born", "three-week": what its last part may be, and whether any part is a number. */
  #partClasses(lower: string): number {
    const parts = lower.split("-");
    const last = this.#classes.get(parts.at(-1) ?? "") ?? 0;
    const number = parts.some((part) => ((this.#classes.get(part) ?? 0) & WordClass.number) !== 0);
    return (
      (last & (WordClass.person | WordClass.thing | WordClass.role | WordClass.harm | WordClass.harmKey)) | (number ? WordClass.number : 0)
    );
  }
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSpelled(spelling: string, units: Uint16Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let i = from; i < to; i++) if (spelling.charCodeAt(i - from) !== units[i]) return false;
  return true;
}

function put(slots: Int32Array, hash: number, met: number): void {
  const last = slots.length - 2;
  let slot = (hash << 1) & last;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = hash;
  slots[slot + 1] = met;
}

function doubled(slots: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * slots.length);
  for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) put(more, slots[slot]!, slots[slot + 1]!);
  return more;
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
