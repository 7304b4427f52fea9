import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { foldLedger } from "../../../src/keep/fold.ts";
import type { Correction, Decision } from "../../../src/model/correction.ts";
import type { LedgerEvent } from "../../../src/model/event.ts";
import { readLedgerFile } from "../ledger-file.ts";

const told = (...names: readonly string[]) =>
  readLedgerFile(names.map((name, at) => `2024-01-05 ${name} on fire at covered market near harbour: ${at + 3} people killed`).join("\n"))
    .events;

const decided = (decision: Decision, about: readonly string[], to: string | null, key = decision): Correction => ({
  kind: "correction",
  key,
  decision,
  about,
  to,
  anchors: [],
  by: "desk",
  why: "",
  known: key === "undo" ? "2024-02-02T00:00:00.000Z" : "2024-02-01T00:00:00.000Z",
});

const actorsOf = (events: readonly LedgerEvent[]) => foldLedger(events).actors;
const reasons = (events: readonly LedgerEvent[]) =>
  actorsOf(events).flatMap(({ evidence }) => evidence.map(({ alias, rule, because }) => [alias, rule, because]));

test("each name says why it is its actor's", () => {
  deepStrictEqual(reasons(told("Ana Ruiz", "Minister Ruiz", "Ruiz", "Moscow", "the Kremlin")), [
    ["Ana Ruiz", "name", "its name"],
    ["Minister Ruiz", "short", "short for Ana Ruiz in one story"],
    ["Ruiz", "short", "short for Ana Ruiz in one story"],
    ["Moscow", "government", "the government, where it speaks"],
    ["the Kremlin", "government", "the government, where it speaks"],
  ]);
});

test("a name that stays apart says from whom", () => {
  const [, , ruiz] = reasons(told("Ana Ruiz", "Paul Ruiz", "Ruiz"));
  deepStrictEqual(ruiz, ["Ruiz", "apart", "stays apart: it may be short for Ana Ruiz or Paul Ruiz"]);
});

test("people make two actors one, part a name from its actor, and take both back", () => {
  const events = told("Ana Ruiz", "Paul Ruiz", "Ruiz");
  const same = decided("same-actor", ["ana-ruiz", "ruiz"], "Ana Ruiz");
  deepStrictEqual(
    actorsOf([...events, same]).map(({ aliases }) => aliases),
    [["Ana Ruiz", "Ruiz"], ["Paul Ruiz"]],
  );
  const other = decided("other-actor", ["ruiz"], "Paul Ruiz");
  deepStrictEqual(
    actorsOf([...events, other]).map(({ aliases }) => aliases),
    [["Ana Ruiz"], ["Paul Ruiz", "Ruiz"]],
  );
  ok(reasons([...events, other]).some(([alias, rule]) => alias === "Ruiz" && rule === "decided"));
  for (const one of [same, other]) deepStrictEqual(foldLedger([...events, one, decided("undo", [one.key], null)]), foldLedger(events));
});

test("who is who on a day is what was known on it", () => {
  const [first, second, later] = told("Ana Ruiz", "Ruiz", "Paul Ruiz");
  strictEqual(actorsOf([first!, second!]).length, 1);
  strictEqual(actorsOf([first!, second!, { ...later!, known: "2024-03-01T00:00:00.000Z" }]).length, 3);
});
