import type { Term } from "./term-hash.ts";
import type { TermVector } from "./term-vector.ts";

const SIZE = 512;
const MASK = SIZE - 1;

/** One article's terms, to be looked up by many stories' terms. Filled again for each article, so nothing is made anew. */
export class TermLookup {
  readonly #terms = new Uint32Array(SIZE);
  readonly #weights = new Float32Array(SIZE);

  /** @param vector of at most half as many terms as there are places */
  fill({ terms, weights }: TermVector): void {
    this.#terms.fill(0);
    for (let i = 0; i < terms.length; i++) {
      const at = this.#find(terms[i]!);
      this.#terms[at] = terms[i]!;
      this.#weights[at] = weights[i]!;
    }
  }

  /** Weight of the term, 0 where it is not among them. */
  get(term: Term): number {
    const at = this.#find(term);
    return this.#terms[at] === 0 ? 0 : this.#weights[at]!;
  }

  #find(term: Term): number {
    let at = (Math.imul(term, 0x9e3779b1) >>> 20) & MASK;
    while (this.#terms[at] !== 0 && this.#terms[at] !== term) at = (at + 1) & MASK;
    return at;
  }
}
