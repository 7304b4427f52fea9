import { notStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { findActor, knownActor } from "../../../src/keep/actor/find-actor.ts";
import { KNOWN_ACTORS } from "../../../src/keep/actor/known-actors.ts";
import { KNOWN_CAMPAIGNS } from "../../../src/keep/story/known-campaigns.ts";

test("every alias of the table means its institution, and no lookalike does", () => {
  for (const { id, name, aliases, not } of KNOWN_ACTORS) {
    for (const alias of [name, ...aliases, `The ${aliases[0]}`]) strictEqual(findActor(alias).id, id, alias);
    for (const other of not) notStrictEqual(findActor(other).id, id, other);
  }
});

test("no alias stands for two institutions", () => {
  const aliases = KNOWN_ACTORS.flatMap((actor) => actor.aliases);
  strictEqual(new Set(aliases).size, aliases.length);
});

test("an unknown claimant is its own name, article and case aside", () => {
  strictEqual(findActor("the regional governor").id, findActor("The Regional Governor").id);
  strictEqual(findActor("the regional governor").name, "regional governor");
});

test("a capital is no institution by itself", () => {
  strictEqual(findActor("Kyiv").id, "kyiv");
});

test("the keeper of every known campaign is in the table", () => {
  for (const { claimant } of KNOWN_CAMPAIGNS) strictEqual(knownActor(claimant).id, claimant);
});
