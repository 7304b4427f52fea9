import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleTerms } from "../../../../src/keep/story/stream/article-terms.ts";
import { TermIndex } from "../../../../src/keep/story/stream/term-index.ts";
import { TermWeights } from "../../../../src/keep/story/stream/term-weights.ts";
import { heaviest } from "../../../../src/keep/story/stream/term-vector.ts";
import { VectorHeap } from "../../../../src/keep/story/stream/vector-heap.ts";
import { wordStem } from "../../../../src/keep/story/stream/word-stem.ts";

const heard = (title: string, text: string, wanted: string) => {
  const found: string[] = [];
  articleTerms(title, text, (_, kind, written) => void (kind === wanted && found.push(written)));
  return [...new Set(found)].sort();
};

test("forms of one word have one stem, and other words keep their ends", () => {
  equal(wordStem("Floods"), wordStem("flood"));
  equal(wordStem("cities"), wordStem("City"));
  equal(wordStem("Brackwater’s"), wordStem("brackwater"));
  equal(wordStem("землетрусу"), wordStem("землетрус"));
  for (const kept of ["crisis", "bus", "press"]) equal(wordStem(kept), kept);
});

test("names are words with a capital within a sentence; a headline alone names none", () => {
  deepEqual(heard("Fire At Docks", "Workers in Brackwater fled. Later the mayor, Ilse Varga, spoke.", "name"), [
    "Brackwater",
    "Ilse",
    "Ilse Varga",
    "Varga",
  ]);
  deepEqual(heard("Nine die in Brackwater", "", "name"), ["Brackwater"]);
});

test("numbers count in figures and in words, years do not", () => {
  const numbers = (text: string) => articleTerms("", text).numbers;
  deepEqual(numbers("nine dead"), numbers("9 dead"));
  deepEqual(numbers("1,200 hurt"), numbers("1200 hurt"));
  equal(numbers("in 2024").size, 0);
});

test("a term that stood in every article tells less than one that stood in one", () => {
  const weights = new TermWeights();
  for (let i = 1; i <= 100; i++) {
    weights.addArticle();
    weights.add(7);
    weights.add(1000 + i);
  }
  ok(weights.weight(7) < weights.weight(1050));
  ok(weights.weight(1050) < weights.weight(9999));
});

test("vectors that were put into the heap come out as they were, whatever was freed between", () => {
  const heap = new VectorHeap();
  const held = new Map<number, number[]>();
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { maxLength: 128 }), fc.boolean(), (terms, free) => {
      const at = heap.put({ terms: Uint32Array.from(terms), weights: new Float32Array(terms.length).fill(1) });
      if (terms.length > 0) held.set(at, terms);
      for (const [own, expected] of held) deepEqual([...heap.get(own).terms], expected);
      if (!free) return;
      heap.free(at);
      held.delete(at);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("the index leads from a term to all that hold it, the newest first", () => {
  const index = new TermIndex();
  for (let slot = 0; slot < 3000; slot++) for (const term of [1, 10 + (slot % 50)]) index.add(term, slot);
  const found: number[] = [];
  index.each(12, 3, (slot) => void found.push(slot));
  deepEqual(found, [2952, 2902, 2852]);
  equal(index.length(1), 3000);
  index.clear(0);
  equal(index.length(1), 0);
});

test("the heaviest terms are kept, of equal ones the first", () => {
  deepEqual([...heaviest([5, 6, 7, 8], [1, 3, 1, 0], 2).terms], [6, 5]);
  notEqual(heaviest([5], [0], 2).terms.length, 1);
});
