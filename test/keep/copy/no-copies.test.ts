import assert from "node:assert/strict";
import { test } from "node:test";
import { articleOf, madeUpText, placeAll } from "./stories-to-copy.ts";

const none = (...texts: string[]) =>
  assert.deepEqual(
    placeAll(texts.map((text, at) => articleOf(`a${at}`, text))).filter(({ copyOf }) => copyOf !== null),
    [],
  );
const texts = (count: number, words: number) => Array.from({ length: count }, (_, at) => madeUpText(at + 1, words));

test("texts of different words are no copies", () => {
  none(...texts(100, 60));
});

test("an empty text, a word, and a line shorter than a run of words are copies of nothing", () => {
  none("", "", "word", "word", "two words", "two words", "three short words", "three short words", "?!", "?!");
});

test("a block at the beginning of unrelated pages makes none a copy of another", () => {
  const block = madeUpText(900, 46);
  none(...texts(30, 150).map((text) => `${block} ${text}`));
});

test("a block at the end of unrelated pages makes none a copy of another", () => {
  const block = madeUpText(900, 60);
  none(...texts(30, 150).map((text) => `${text} ${block}`));
});

test("a long caption over unrelated pages makes none a copy of another", () => {
  const block = madeUpText(900, 50);
  none(...texts(30, 120).map((text) => `${block} ${block} ${text}`));
});

test("short texts that begin alike are no copies", () => {
  const opening = "the head of the regional administration said on his channel";
  none(...texts(20, 16).map((text) => `${opening} ${text}`));
});

test("a page that quotes a paragraph of another is no copy of it", () => {
  const [first, second] = [madeUpText(1, 300), madeUpText(2, 300)];
  const quoted = first.split(" ").slice(100, 170).join(" ");
  none(first, `${second.slice(0, 900)} ${quoted} ${second.slice(900)}`);
});
