import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { uniteActors } from "../../../src/keep/actor/unite-actors.ts";
import type { Actor, AliasRule } from "../../../src/model/actor.ts";

/** An actor of one story, under names by a rule each. */
const actor = (id: string, ...names: readonly (readonly [string, AliasRule])[]): Actor => ({
  id,
  name: names[0]![0],
  aliases: names.map(([alias]) => alias),
  evidence: names.map(([alias, rule]) => ({ alias, rule, because: "", articles: 1 })),
});

const ids = (...actors: readonly Actor[]) => uniteActors(actors).map((one) => one.ids);

test("actors who share a full name are one, under the name that says most", () => {
  const [one] = uniteActors([
    actor("zelensky", ["Zelensky", "short"], ["Volodymyr Zelensky", "name"]),
    actor("president-volodymyr-zelenskyy", ["President Volodymyr Zelenskyy", "name"]),
  ]);
  deepStrictEqual(one!.ids, ["president-volodymyr-zelenskyy", "zelensky"]);
  strictEqual(one!.name, "President Volodymyr Zelenskyy");
});

test("a short name unites nobody across stories", () => {
  strictEqual(ids(actor("ruiz", ["Ruiz", "name"]), actor("ana-ruiz", ["Ana Ruiz", "name"], ["Ruiz", "short"])).length, 2);
});

test("an office with a surname is one person's where one is known by it, and nobody's where two are", () => {
  const short = actor("president-bell", ["President Bell", "name"]);
  const one = actor("x", ["President George Bell", "name"]);
  const other = actor("y", ["President Adam Bell", "name"]);
  strictEqual(ids(short, one).length, 1);
  strictEqual(ids(short, one, other).length, 3);
});

test("who passes on a count is not whose count it is", () => {
  const staff = actor("general-staff-of-ukraine", ["General Staff of the Armed Forces of Ukraine", "table"], ["Kyiv", "voice"]);
  strictEqual(ids(staff, actor("kyiv", ["Kyiv", "government"])).length, 2);
});

test("the order of happenings does not change who is who", () => {
  const all = [
    actor("a", ["President Bell", "name"]),
    actor("b", ["President George Bell", "name"]),
    actor("c", ["Moscow", "government"]),
    actor("d", ["the Kremlin", "government"]),
    actor("e", ["George Bell", "name"]),
  ];
  deepStrictEqual(uniteActors(all.toReversed()), uniteActors(all));
  deepStrictEqual(ids(...all), [
    ["a", "b", "e"],
    ["c", "d"],
  ]);
});
