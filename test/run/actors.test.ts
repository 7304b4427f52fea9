import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { actorFound } from "../../src/run/actor-view.ts";
import { actorAcross, listUnited } from "../../src/run/actors.ts";
import { decide, type Judgement } from "../../src/run/corrections/decide.ts";
import { foldStore } from "../../src/run/fold-store.ts";
import type { Decision } from "../../src/model/correction.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";
import { readLedgerFile } from "../keep/ledger-file.ts";
import { keepEvents } from "./fold/worlds.ts";

const LINES = `
  2024-01-05 Volodymyr Tarasenko on fire at covered market near harbour: 3 people killed
  2024-01-05 Tarasenko on fire at covered market near harbour: 4 people killed
  2024-05-20 Володимир Тарасенко on ferry sinking off northern island: 40 people killed
  2024-05-20 coroner Paul Ruiz on ferry sinking off northern island: 41 people killed
`;

async function folder() {
  const store = openMemoryStore();
  await keepEvents(store, readLedgerFile(LINES).events);
  await foldStore(store);
  return store;
}

const judgement = (decision: Decision, about: readonly string[], to: string | null = null): Judgement => ({
  decision,
  about,
  to,
  by: "desk",
  why: "",
});

test("an actor is found under any of its names, with the tallies of every story", async () => {
  const store = await folder();
  const all = (await listUnited(store, [])).map(({ ids }) => ids);
  deepStrictEqual(all, [["coroner-paul-ruiz"], ["volodymyr-tarasenko", "володимир-тарасенко"]]);
  for (const name of ["volodymyr-tarasenko", "Tarasenko", "Володимир Тарасенко"])
    strictEqual((await actorFound(store, name))?.tallies.length, 2, name);
  deepStrictEqual(await actorAcross(store, "Volodymyr Tarasenko"), (await listUnited(store, ["volodymyr"]))[0]);
  strictEqual(await actorFound(store, "nobody"), null);
});

test("people make two actors one in every story, and take it back", async () => {
  const store = await folder();
  const before = await store.ledger();
  const same = await decide(store, judgement("same-actor", ["volodymyr-tarasenko", "coroner-paul-ruiz"]), "2024-06-01T00:00:00.000Z");
  strictEqual(same.to, "Volodymyr Tarasenko");
  strictEqual((await listUnited(store, [])).length, 1);
  await decide(store, judgement("undo", [same.key]), "2024-06-02T00:00:00.000Z");
  deepStrictEqual((await store.ledger())?.ledger, before?.ledger);
});

test("a name is given to somebody else, whichever way it is written", async () => {
  const store = await folder();
  await decide(store, judgement("other-actor", ["TARASENKO"], "Olha Tarasenko"), "2024-06-01T00:00:00.000Z");
  deepStrictEqual((await actorFound(store, "Olha Tarasenko"))?.aliases, ["Tarasenko"]);
});

test("a decision about nobody is refused", async () => {
  const store = await folder();
  const now = "2024-06-01T00:00:00.000Z";
  for (const [decision, about, to] of [
    ["same-actor", ["volodymyr-tarasenko", "nobody"], null],
    ["same-actor", ["volodymyr-tarasenko"], null],
    ["other-actor", ["nobody"], "Ana Ruiz"],
    ["other-actor", ["Tarasenko"], null],
  ] as const)
    await rejects(decide(store, judgement(decision, about, to), now), Refusal);
});
