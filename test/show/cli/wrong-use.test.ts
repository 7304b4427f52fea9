import { match, strictEqual } from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NEWSROOM, newFolder, tollkeeper } from "./program.ts";

const ON_WHAT_IS_KEPT = [
  ["rebuild"],
  ["reread"],
  ["correct", "pin", "x"],
  ["undo", "x"],
  ["sources", "remove", "x"],
  ["sources", "check"],
  ["accounts", "list"],
];

test("a command on what is kept refuses a folder that is not there, and begins none", (t) => {
  const folder = newFolder(t);
  for (const command of ON_WHAT_IS_KEPT) {
    const data = join(folder, command.join("-"));
    const { code, err } = tollkeeper([...command, "--data", data]);
    strictEqual(code, 1, command.join(" "));
    match(err, /^Cannot open /);
    strictEqual(existsSync(data), false, command.join(" "));
  }
});

test("a search in which nothing is understood is wrong use, and no list of everything", (t) => {
  const data = join(newFolder(t), "desk");
  strictEqual(tollkeeper(["collect", join(NEWSROOM, "meridian-wire"), "--data", data]).code, 0);
  for (const words of ["figure:many", "date:2026-99", '"']) {
    const { code, out, err } = tollkeeper(["search", words, "--data", data]);
    strictEqual(code, 2, words);
    match(err, /^Cannot search for /);
    strictEqual(out, "");
  }
  strictEqual(tollkeeper(["search", "losses", "--limit", "none", "--data", data]).code, 2);
  const nobody = tollkeeper(["profile", "Nobody", "--data", data]);
  strictEqual(nobody.code, 1);
  match(nobody.err, /Cannot show how Nobody counts: no tally is theirs/);
});

test("a table that a map does not fit is refused with its first rows, and the column it lacks is named", (t) => {
  const folder = newFolder(t);
  const [map, file] = [join(folder, "map.json"), join(folder, "boats.csv")];
  const tally = { name: "boats", measure: "lost", counted: { text: "boats", what: "things" }, total: "boats" };
  const happening = { id: "storm", title: "The storm", from: "2023-05-01" };
  writeFileSync(map, JSON.stringify({ series: "storm", title: "Storm", day: "date", claimant: "Harbour", happening, tallies: [tally] }));
  writeFileSync(file, `when,boats\n${Array.from({ length: 50 }, (_, at) => `2023-05-02,${at}\n`).join("")}`);
  const { code, err } = tollkeeper(["import", file, "--map", map, "--data", join(folder, "desk")]);
  strictEqual(code, 1);
  strictEqual(err.match(/^refused: Cannot import/gm)?.length, 20);
  match(err, /refused: 30 more; --json names them all\./);
  match(err, /no row has the column "date" that the map names/);
});
