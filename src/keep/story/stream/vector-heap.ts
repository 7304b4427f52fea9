import type { TermVector } from "./term-vector.ts";

/** Blocks hold 8, 16, 32, 64, 128 terms. */
const SMALLEST = 8;
const CLASSES = 5;
const FIRST_ROOM = 1 << 14;

/** Where a vector stands in the heap; 0 is no vector. */
export type VectorAt = number;

/**
 * Many small vectors in two arrays: an object for each would cost more than what it holds. A block is a power of two and is
 * used again when its vector is gone. The word before a block's terms holds its length and class.
 */
export class VectorHeap {
  terms: Uint32Array = new Uint32Array(FIRST_ROOM);
  weights: Float32Array = new Float32Array(FIRST_ROOM);
  /** For each class the first free block; a free block's first word leads to the next. */
  #free: Uint32Array = new Uint32Array(CLASSES);
  #end = 1;

  put({ terms, weights }: TermVector): VectorAt {
    if (terms.length === 0) return 0;
    const size = classOf(terms.length);
    const at = this.#take(size);
    this.terms[at] = (terms.length << 3) | size;
    this.terms.set(terms, at + 1);
    this.weights.set(weights, at + 1);
    return at;
  }

  get(at: VectorAt): TermVector {
    const from = at + 1;
    const to = from + this.lengthAt(at);
    return { terms: this.terms.slice(from, to), weights: this.weights.slice(from, to) };
  }

  lengthAt(at: VectorAt): number {
    return at === 0 ? 0 : this.terms[at]! >>> 3;
  }

  free(at: VectorAt): void {
    if (at === 0) return;
    const size = this.terms[at]! & 7;
    this.terms[at] = this.#free[size]!;
    this.#free[size] = at;
  }

  save(): VectorHeapState {
    return { terms: this.terms.slice(0, this.#end), weights: this.weights.slice(0, this.#end), free: this.#free.slice() };
  }

  load({ terms, weights, free }: VectorHeapState): void {
    this.terms = terms;
    this.weights = weights;
    this.#free = free;
    this.#end = terms.length;
  }

  #take(size: number): VectorAt {
    const free = this.#free[size]!;
    if (free !== 0) {
      this.#free[size] = this.terms[free]!;
      return free;
    }
    const at = this.#end;
    this.#end += 1 + (SMALLEST << size);
    if (this.#end > this.terms.length) this.#grow();
    return at;
  }

  #grow(): void {
    const room = Math.ceil(Math.max(this.#end, this.terms.length * 1.3));
    const terms = new Uint32Array(room);
    const weights = new Float32Array(room);
    terms.set(this.terms);
    weights.set(this.weights);
    this.terms = terms;
    this.weights = weights;
  }
}

/** All that the heap is made of. */
export interface VectorHeapState {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly free: Uint32Array;
}

function classOf(length: number): number {
  let size = 0;
  while (SMALLEST << size < length) size++;
  if (size >= CLASSES) throw new Error(`A vector of ${length} terms is too long`);
  return size;
}
