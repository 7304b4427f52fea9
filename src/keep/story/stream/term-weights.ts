import type { Term } from "./term-hash.ts";

/** After so many articles what was read counts half. */
const HALF_LIFE = 10_000;
const GROWTH = 2 ** (1 / HALF_LIFE);
/** A stream is taken to have been going on for so many articles before it was seen: in a young one nothing is rare yet. */
const BACKGROUND = 40;
/** Counts are brought back to their size when one more article counts this much. */
const LARGEST_STEP = 1024;
/** A term that counts less is forgotten when room is made. */
const LEAST = 0.95;
const LEAST_ROOM = 4096;

/** In how many articles of late each term stood: what stood in few tells much. Older articles count less and less. */
export class TermWeights {
  #terms: Uint32Array = new Uint32Array(LEAST_ROOM);
  #counts: Float32Array = new Float32Array(LEAST_ROOM);
  #held = 0;
  #articles = 0;
  /** What one article counts now; it grows, which is the same as all earlier ones decaying. */
  #step = 1;

  /** Counts an article; `add` then counts its terms. */
  addArticle(): void {
    this.#step *= GROWTH;
    if (this.#step > LARGEST_STEP) this.#rescale();
    this.#articles += this.#step;
  }

  add(term: Term): void {
    const at = this.#find(term);
    if (this.#terms[at] === 0) {
      this.#terms[at] = term;
      this.#held++;
    }
    this.#counts[at] = this.#counts[at]! + this.#step;
    if (this.#held * 3 > this.#terms.length * 2) this.#makeRoom();
  }

  /** Logarithm of how rare the term is; 0 or less for what stands everywhere. */
  weight(term: Term): number {
    const count = this.#counts[this.#find(term)]!;
    return Math.log((this.#articles / this.#step + BACKGROUND + 1) / (count / this.#step + 0.5));
  }

  save(): TermWeightsState {
    return { terms: this.#terms, counts: this.#counts, held: this.#held, articles: this.#articles, step: this.#step };
  }

  load({ terms, counts, held, articles, step }: TermWeightsState): void {
    this.#terms = terms;
    this.#counts = counts;
    this.#held = held;
    this.#articles = articles;
    this.#step = step;
  }

  /** Where the term stands, or the empty place where it would. */
  #find(term: Term): number {
    const mask = this.#terms.length - 1;
    let at = (Math.imul(term, 0x9e3779b1) >>> 7) & mask;
    while (this.#terms[at] !== 0 && this.#terms[at] !== term) at = (at + 1) & mask;
    return at;
  }

  #rescale(): void {
    for (let i = 0; i < this.#counts.length; i++) this.#counts[i] = this.#counts[i]! / this.#step;
    this.#articles /= this.#step;
    this.#step = 1;
  }

  /** Forgets what has become rare, and takes as much room as the rest needs to grow by half. */
  #makeRoom(): void {
    const [terms, counts] = [this.#terms, this.#counts];
    const kept: number[] = [];
    for (let i = 0; i < terms.length; i++) if (terms[i] !== 0 && counts[i]! / this.#step >= LEAST) kept.push(i);
    let room = LEAST_ROOM;
    while (room * 2 < kept.length * 1.5 * 3) room *= 2;
    this.#terms = new Uint32Array(room);
    this.#counts = new Float32Array(room);
    this.#held = kept.length;
    for (const i of kept) {
      const at = this.#find(terms[i]!);
      this.#terms[at] = terms[i]!;
      this.#counts[at] = counts[i]!;
    }
  }
}

/** All that the weights are made of. */
export interface TermWeightsState {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
  readonly held: number;
  readonly articles: number;
  readonly step: number;
}
