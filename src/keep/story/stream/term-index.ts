import type { Term } from "./term-hash.ts";

/** Number of a story among those that are held. */
export type Slot = number;

const LEAST_ROOM = 1024;

/**
 * Which stories hold a term among their heaviest: lists threaded through arrays, the newest entry first. What was said of a
 * slot before it was given to another story counts no more, and is dropped when lists are made anew.
 */
export class TermIndex {
  #terms: Uint32Array = new Uint32Array(LEAST_ROOM);
  #heads: Int32Array = new Int32Array(LEAST_ROOM);
  #lengths: Int32Array = new Int32Array(LEAST_ROOM);
  #held = 0;
  #slots: Int32Array = new Int32Array(LEAST_ROOM);
  #next: Int32Array = new Int32Array(LEAST_ROOM);
  #entries = 1;

  get entries(): number {
    return this.#entries - 1;
  }

  add(term: Term, slot: Slot): void {
    if (this.#entries === this.#slots.length) this.#growEntries();
    let at = this.#find(term);
    if (this.#terms[at] === 0) {
      if (++this.#held * 3 > this.#terms.length * 2) {
        this.#growTerms();
        at = this.#find(term);
      }
      this.#terms[at] = term;
    }
    this.#slots[this.#entries] = slot;
    this.#next[this.#entries] = this.#heads[at]!;
    this.#heads[at] = this.#entries++;
    this.#lengths[at] = this.#lengths[at]! + 1;
  }

  /** How many entries the term has. */
  length(term: Term): number {
    return this.#lengths[this.#find(term)]!;
  }

  /** The newest stories under the term, each maybe several times. */
  each(term: Term, most: number, visit: (slot: Slot) => void): void {
    let entry = this.#heads[this.#find(term)]!;
    for (let left = most; entry !== 0 && left > 0; left--) {
      visit(this.#slots[entry]!);
      entry = this.#next[entry]!;
    }
  }

  /** Forgets everything, keeping room for so many entries and half as many again. */
  clear(entries: number): void {
    const room = Math.max(LEAST_ROOM, Math.ceil(entries * 1.5));
    let places = LEAST_ROOM;
    while (places * 2 < room) places *= 2;
    this.#terms = new Uint32Array(places);
    this.#heads = new Int32Array(places);
    this.#lengths = new Int32Array(places);
    this.#held = 0;
    this.#slots = new Int32Array(room);
    this.#next = new Int32Array(room);
    this.#entries = 1;
  }

  save(): TermIndexState {
    return {
      terms: this.#terms,
      heads: this.#heads,
      lengths: this.#lengths,
      held: this.#held,
      slots: this.#slots.slice(0, this.#entries),
      next: this.#next.slice(0, this.#entries),
    };
  }

  load({ terms, heads, lengths, held, slots, next }: TermIndexState): void {
    this.#terms = terms;
    this.#heads = heads;
    this.#lengths = lengths;
    this.#held = held;
    this.#slots = slots;
    this.#next = next;
    this.#entries = slots.length;
  }

  #find(term: Term): number {
    const mask = this.#terms.length - 1;
    let at = (Math.imul(term, 0x9e3779b1) >>> 7) & mask;
    while (this.#terms[at] !== 0 && this.#terms[at] !== term) at = (at + 1) & mask;
    return at;
  }

  #growEntries(): void {
    const room = Math.ceil(this.#slots.length * 1.5);
    this.#slots = grown(this.#slots, room);
    this.#next = grown(this.#next, room);
  }

  #growTerms(): void {
    const [terms, heads, lengths] = [this.#terms, this.#heads, this.#lengths];
    this.#terms = new Uint32Array(terms.length * 2);
    this.#heads = new Int32Array(terms.length * 2);
    this.#lengths = new Int32Array(terms.length * 2);
    for (let i = 0; i < terms.length; i++) {
      if (terms[i] === 0) continue;
      const at = this.#find(terms[i]!);
      this.#terms[at] = terms[i]!;
      this.#heads[at] = heads[i]!;
      this.#lengths[at] = lengths[i]!;
    }
  }
}

/** All that the index is made of. */
export interface TermIndexState {
  readonly terms: Uint32Array;
  readonly heads: Int32Array;
  readonly lengths: Int32Array;
  readonly held: number;
  readonly slots: Int32Array;
  readonly next: Int32Array;
}

function grown(array: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}
