import assert from "node:assert/strict";
import { test } from "node:test";
import { actorKeys, parseQuery } from "../../src/run/search.ts";

const understood = (text: string) => {
  const { query, doubts } = parseQuery(text);
  const asked = Object.entries(query).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return { ...Object.fromEntries(asked), ...(doubts.length > 0 ? { doubts } : {}) };
};

test("words and phrases are looked for as they stand", () => {
  assert.deepEqual(understood('flood "state of emergency" Львів'), { words: ["flood", "Львів"], phrases: ["state of emergency"] });
  assert.deepEqual(understood('"never closed'), { phrases: ["never closed"] });
  assert.deepEqual(understood("  "), {});
});

test("fields take a word or a phrase", () => {
  assert.deepEqual(understood('Speaker:"Anna Reed" measure:Killed place:Oldmere outlet:"The Example"'), {
    speakers: ["anna-reed"],
    measures: ["killed"],
    places: ["oldmere"],
    outlets: ["example"],
  });
});

test("an institution is looked for under all its names", () => {
  assert.ok(actorKeys("Ukraine's general staff").includes(actorKeys("General Staff of the Armed Forces of Ukraine")[0]!));
  assert.deepEqual(actorKeys("Anna Reed"), ["anna-reed"]);
});

test("days, months, years and intervals of them are both ends inclusive", () => {
  assert.deepEqual(understood("date:2024-03-02"), { from: "2024-03-02", to: "2024-03-02" });
  assert.deepEqual(understood("date:2024-02"), { from: "2024-02-01", to: "2024-02-29" });
  assert.deepEqual(understood("date:2023..2024-01"), { from: "2023-01-01", to: "2024-01-31" });
  assert.deepEqual(understood("date:2024-03-01.."), { from: "2024-03-01" });
  assert.deepEqual(understood("date:..2024"), { to: "2024-12-31" });
});

test("bounds of figures", () => {
  assert.deepEqual(understood("figure:>=1,000"), { low: 1000 });
  assert.deepEqual(understood("figure:>10 figure:<50"), { low: 11, high: 49 });
  assert.deepEqual(understood("figure:10..50"), { low: 10, high: 50 });
  assert.deepEqual(understood("figure:12"), { low: 12, high: 12 });
});

test("what is not understood is said, and loses nothing else", () => {
  assert.deepEqual(understood("date:soon flood"), {
    words: ["flood"],
    doubts: ["“date:soon” is no day, month or year; write 2024-03-02, 2024-03 or 2024-03-01..2024-03-15."],
  });
  assert.deepEqual(understood("colour:red"), { words: ["colour:red"], doubts: ["“colour:” is no field; it was looked for as a word."] });
  assert.equal(parseQuery("figure:many").doubts.length, 1);
});
