import { ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { assert, asyncProperty, constant, constantFrom, integer, jsonValue, nat, oneof, option, record, string, tuple } from "fast-check";
import type { Choices, Opinion } from "../../src/model/opinion.ts";
import { openReader } from "../../src/run/reader.ts";
import { SecondReader } from "../../src/run/second-reader/second-reader.ts";

const GIVEN =
  "“Up to 60 of the town’s 1,200 people are missing,” the mayor said on 3 May. Nine people were killed. The mayor wept, 60 years old.";
const KEPT_BACK = "Bellamy Lodge, 4,711 rooms, closed its doors long before the flood came down the hill.";
const text = `${GIVEN} ${KEPT_BACK}`;
const report = openReader()({ id: "any", text, published: "2024-05-16" });

const piece = tuple(nat(text.length), nat(40)).map(([start, length]) => text.slice(start, start + length));
const named = constantFrom(...text.split(/\s+/), "60", "the mayor", "Nine people", "the", "");
const run = (of: typeof piece) => record({ text: of, offset: option(integer({ min: -5, max: text.length + 5 })) });
const words = oneof(
  { arbitrary: constant(null), weight: 6 },
  { arbitrary: run(named), weight: 8 },
  { arbitrary: run(piece), weight: 2 },
  { arbitrary: oneof(run(string()), jsonValue()), weight: 1 },
);
const answer = record({
  count: words,
  measure: constantFrom("missing", "killed", "injured", "constructor"),
  counted: words,
  kind: constantFrom("total", "part", "rate", "__proto__"),
  status: constantFrom("claimed", "denied"),
  claimant: words,
  asOf: words,
});

const chosenRuns = (fields: Choices) =>
  Object.values(fields).flatMap((choice) => ("words" in choice && choice.words ? [choice.words] : []));

function isHonest({ fields, refused }: Opinion): void {
  ok((fields === null) !== (refused === null));
  for (const { start, end, text: chosen } of fields ? chosenRuns(fields) : []) {
    strictEqual(text.slice(start, end), chosen);
    ok(chosen.trim() !== "" && !/[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)), `“${chosen}” begins with a whole word`);
  }
}

test("whatever is answered, an opinion holds only runs of the text, or says why it holds nothing", async () => {
  let taken = 0;
  await assert(
    asyncProperty(oneof(answer, jsonValue()), async (any) => {
      const second = new SecondReader({ by: "anything", below: Infinity, ask: async () => JSON.stringify(any) });
      const { opinions, figures } = await second.read(report);
      strictEqual(opinions.length, figures.length);
      opinions.forEach(isHonest);
      taken += opinions.filter(({ fields }) => fields !== null).length;
    }),
    { numRuns: 1_500 },
  );
  ok(taken > 20, `only ${taken} answers were taken, which proves little`);
});

test("what stands beyond the neighbours of a figure's sentence cannot be chosen", async () => {
  const [first] = report.figures;
  const beyond = { text: "Bellamy", offset: null };
  const chosen = { count: null, measure: "missing", counted: beyond, kind: "total", status: "claimed", claimant: null, asOf: null };
  const second = new SecondReader({ by: "anything", below: Infinity, ask: async () => JSON.stringify(chosen) });
  const { opinions } = await second.read({ ...report, figures: [first!] });
  strictEqual(opinions[0]!.fields, null);
});
