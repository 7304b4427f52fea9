import assert from "node:assert/strict";
import { test } from "node:test";
import { CopyIndex } from "../../../src/keep/copy/copy-index.ts";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { articleOf, edited, madeUpText, placeAll, SYLLABLES } from "./stories-to-copy.ts";

const wire = madeUpText(1, 300);
const other = madeUpText(2, 300);
const words = (text: string, from: number, to: number) => text.split(" ").slice(from, to).join(" ");
const parents = (...texts: string[]) => placeAll(texts.map((text, at) => articleOf(`a${at}`, text))).map(({ copyOf }) => copyOf);

test("the same text again is a copy of the first, under any title", () => {
  const found = placeAll([articleOf("a", wire, { title: "Ferry sinks" }), articleOf("b", wire, { title: "Nine drown off the coast" })]);
  assert.deepEqual(
    found.map(({ copyOf }) => copyOf),
    [null, "a"],
  );
  assert.equal(found[1]!.because, "100 % of it stands in a");
});

test("a copy cut to its half, its quarter or its first twenty words is a copy", () => {
  assert.deepEqual(parents(wire, words(wire, 0, 150), words(wire, 0, 75), words(wire, 0, 20)), [null, "a0", "a0", "a0"]);
});

test("a text that was extended to twice its length is a copy, and says how much of the original it holds", () => {
  const [, found] = placeAll([articleOf("a", wire), articleOf("b", `${wire} ${other}`)]);
  assert.equal(found!.copyOf, "a");
  assert.match(found!.because, /^it holds (?:9\d|100) % of a$/);
});

test("what stands before a text, a caption or a line of the agency, does not hide it", () => {
  assert.deepEqual(parents(wire, `${madeUpText(3, 100)} ${wire}`, `MANILA (AFP) - ${wire}`), [null, "a0", "a0"]);
});

test("a text in which each tenth word was changed is a copy", () => {
  assert.deepEqual(parents(wire, edited(wire, 10)), [null, "a0"]);
});

test("a text whose parts were set in another order is a copy", () => {
  assert.deepEqual(parents(wire, `${words(wire, 200, 300)} ${words(wire, 100, 200)} ${words(wire, 0, 100)}`), [null, "a0"]);
});

test("case, signs and accents written apart make no other text", () => {
  const text = `Église brûlée ${wire}`;
  assert.deepEqual(parents(text, text.normalize("NFD").toUpperCase().replaceAll(" ", " — ")), [null, "a0"]);
});

test("Cyrillic, Arabic and Chinese texts are found again when cut", () => {
  for (const alphabet of ["абвгдежзиклмнопрст", "ابتثجحخدذرزسشصضطظع", "山水火木金土日月天地人心手足目耳口車馬魚鳥"]) {
    const text = inAlphabet(wire, alphabet);
    assert.deepEqual(parents(text, text.slice(0, text.length / 2), inAlphabet(other, alphabet)), [null, "a0", null], alphabet);
  }
});

/** The same syllables in other letters; of a script without spaces each is a character. */
function inAlphabet(text: string, alphabet: string): string {
  const letters = alphabet.split("");
  const spaceless = alphabet.startsWith("山");
  return text
    .split(" ")
    .map((word) =>
      word.replaceAll(
        spaceless ? /[a-z]{2}/g : /[a-z]/g,
        (from) => letters[spaceless ? SYLLABLES.indexOf(from) + 1 : from.charCodeAt(0) % 18]!,
      ),
    )
    .join(spaceless ? "" : " ");
}

test("a page made of two wires has both as parents", () => {
  const found = placeAll([articleOf("a", wire), articleOf("b", other), articleOf("c", `${wire} ${other}`)]);
  assert.deepEqual(new Set([found[2]!.copyOf, ...found[2]!.alsoOf]), new Set(["a", "b"]));
});

test("a page made of the halves of two wires has both as parents, though neither is enough by itself", () => {
  const stitched = `${words(wire, 0, 150)} ${words(other, 150, 300)}`;
  const found = placeAll([articleOf("a", wire), articleOf("b", other), articleOf("c", stitched)]);
  assert.deepEqual(new Set([found[2]!.copyOf, ...found[2]!.alsoOf]), new Set(["a", "b"]));
});

test("a copy of a copy has the original as its parent", () => {
  assert.deepEqual(parents(wire, edited(wire, 12), edited(wire, 12)), [null, "a0", "a0"]);
});

test("the named origin is the parent, where it is known, and else the earliest", () => {
  const [first, agency] = [articleOf("first", wire, { publisher: "Harbour Post" }), articleOf("agency", wire, { publisher: "apnews.com" })];
  const copies = [
    articleOf("named", wire, { origin: "Associated Press" }),
    articleOf("dated", `MANILA (AP) — ${wire}`),
    articleOf("plain", wire),
    articleOf("elsewhere", wire, { origin: "Reuters" }),
  ];
  assert.deepEqual(
    placeAll([first, agency, ...copies]).map(({ copyOf }) => copyOf),
    [null, "first", "agency", "agency", "first", "first"],
  );
});

test("a later text of the same outlet is a copy and said to be a later version", () => {
  const outlet = { publisher: "Harbour Post" };
  const [, found] = placeAll([articleOf("noon", wire, outlet), articleOf("evening", `${edited(wire, 20)} ${madeUpText(4, 60)}`, outlet)]);
  assert.equal(found!.copyOf, "noon");
  assert.match(found!.because, /a later version by the same outlet$/);
});

test("a later capture of an article under its own id is no copy of itself", () => {
  assert.deepEqual(
    placeAll([articleOf("a", wire), articleOf("a", wire)]).map(({ copyOf }) => copyOf),
    [null, null],
  );
});

test("what an index has saved, another loads and goes on from in the same way, byte for byte", () => {
  const articles = Array.from({ length: 400 }, (_, at) => articleOf(`a${at}`, madeUpText(at % 300, 120), { published: dayOf(at) }));
  const straight = new CopyIndex();
  const whole = placeAll(articles, straight);
  const first = new CopyIndex();
  const half = placeAll(articles.slice(0, 200), first);
  const second = CopyIndex.load(first.save());
  assert.deepEqual([...half, ...placeAll(articles.slice(200), second)], whole);
  assert.deepEqual(second.save(), straight.save());
});

const dayOf = (at: number) => `2023-03-${String(1 + Math.floor(at / 20)).padStart(2, "0")}`;

test("bytes that are no saved state are not taken for one", () => {
  assert.throws(() => CopyIndex.load(Uint8Array.of(9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), RangeError);
});

test("what is older than two weeks is let go, unless it is still being copied", () => {
  const on = (id: string, day: string, text: string) => articleOf(id, text, { published: day });
  const found = placeAll([
    on("old", "2023-03-01", other),
    on("first", "2023-03-01", wire),
    on("kept", "2023-03-12", wire),
    on("late", "2023-03-20", wire),
    on("again", "2023-03-20", other),
  ]);
  assert.deepEqual(
    found.map(({ copyOf }) => copyOf),
    [null, null, "first", "kept", null],
  );
});

test("one page with a misprinted year makes nothing old", () => {
  const dated = [articleOf("a", wire), articleOf("far", other, { published: "2099-01-01" }), articleOf("b", wire)];
  assert.equal(placeAll(dated)[2]!.copyOf, "a");
});

test("memory stays flat when as much is let go as comes", () => {
  const index = new CopyIndex();
  const bytes: number[] = [];
  for (let day = 0; day < 120; day++) {
    const published = new Date(Date.UTC(2023, 0, 1 + day)).toISOString();
    for (let at = 0; at < 40; at++) placeAll([articleOf(`${day}-${at}`, madeUpText(day * 40 + at, 120), { published })], index);
    bytes.push(index.bytes);
  }
  assert.ok(Math.max(...bytes.slice(60)) <= Math.max(...bytes.slice(0, 60)) * 1.1, bytes.join());
});

test("forty copies of a text take little more room than one text", () => {
  const [alone, copied] = [new CopyIndex(), new CopyIndex()];
  const texts = Array.from({ length: 100 }, (_, at) => articleOf(`a${at}`, madeUpText(at, 300)));
  placeAll(texts, alone);
  placeAll(
    texts.flatMap((article) => Array.from({ length: 40 }, (_, at) => ({ ...article, id: `${article.id}-${at}` }))),
    copied,
  );
  assert.ok(copied.bytes < alone.bytes + 4000 * 100, `${alone.bytes} and ${copied.bytes}`);
});

test("a fingerprint is small: a tenth of a text's words and thirty", () => {
  const { lead, body } = fingerprint(wire, null);
  assert.ok(lead.length >= 20 && lead.length <= 45, `${lead.length}`);
  assert.ok(body.length >= 12 && body.length <= 45, `${body.length}`);
});
