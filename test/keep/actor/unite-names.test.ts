import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Mention, uniteNames } from "../../../src/keep/actor/unite-names.ts";

/** Who is who, as lists of names. */
function parties(mentions: readonly Mention[]): string[][] {
  const united = uniteNames(mentions);
  const byParty = Map.groupBy(mentions, (mention) => united.partyOf(mention));
  return [...byParty.values()]
    .map((own) => [...new Set(own.map(({ name }) => name))].sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const inOne = (...names: readonly string[]) => parties(names.map((name) => ({ name, article: name })));

const NAMES = [
  "Ruiz",
  "Ana Ruiz",
  "Paul Ruiz",
  "Mayor Ruiz",
  "A. Ruiz",
  "Interior Minister Ana Ruiz",
  "Moscow",
  "Russia",
  "the Kremlin",
  "Adra police",
  "police in Adra",
  "police",
  "Health Ministry",
  "Gaza's Health Ministry",
  "Israel's Health Ministry",
  "VDO",
  "disaster agency VDO",
  "the agency",
];

test("the order of articles does not change who is who", () => {
  const mention = fc.record({ name: fc.constantFrom(...NAMES), article: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (mentions, chance) => {
      const shuffled = mentions.map((one) => ({ one, at: chance.next().value as number })).sort((a, b) => a.at - b.at);
      deepStrictEqual(parties(shuffled.map(({ one }) => one)), parties(mentions));
    }),
    { numRuns: 300 },
  );
});

test("a short name that came first does not make two people one", () => {
  deepStrictEqual(inOne("Ruiz", "Ana Ruiz", "Paul Ruiz"), [["Ana Ruiz"], ["Paul Ruiz"], ["Ruiz"]]);
});

test("what a name that stays apart may be short for is known", () => {
  const { apart } = uniteNames(["Ruiz", "Ana Ruiz", "Paul Ruiz"].map((name) => ({ name, article: name })));
  deepStrictEqual(apart.get("Ruiz"), ["Ana Ruiz", "Paul Ruiz"]);
});

test("two institutions of the table are never one", () => {
  strictEqual(inOne("Gaza's Health Ministry", "Ukraine's Defence Ministry").length, 2);
});

test("a name shared by very many longer ones is short for none of them", () => {
  const many = Array.from({ length: 200 }, (_, at) => `Person${String.fromCodePoint(97 + (at % 26))}${"x".repeat(at)} Ruiz`);
  strictEqual(inOne("Ruiz", ...many).length, 201);
});
