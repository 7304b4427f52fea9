import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { NEWSROOM, newFolder, tollkeeper } from "./program.ts";

test("actors are listed and shown with why each name is theirs, and decided about", (t) => {
  const data = join(newFolder(t), "desk");
  strictEqual(tollkeeper(["collect", NEWSROOM, "--data", data]).code, 0);
  const listed = () => JSON.parse(tollkeeper(["actors", "agency", "--json", "--data", data]).out) as { id: string; aliases: string[] }[];
  const [agency] = listed();
  strictEqual(agency?.id, "disaster-agency-afad");
  const shown = tollkeeper(["actor", "AFAD", "--data", data]).out;
  match(shown, /AFAD: acronym for the disaster agency AFAD in one story, 1 article/);
  match(shown, /People killed .*44,218 as of 2023-02-24/);

  const decided = tollkeeper(["correct", "other-actor", "AFAD", "--to", "Somebody Else", "--json", "--data", data]);
  strictEqual(decided.code, 0);
  deepStrictEqual(
    listed()[0]?.aliases,
    agency?.aliases.filter((alias) => alias !== "AFAD"),
  );
  tollkeeper(["undo", (JSON.parse(decided.out) as { key: string }).key, "--data", data]);
  deepStrictEqual(listed(), [agency]);
});

test("an actor that nobody knows is refused, with what to do", (t) => {
  const data = join(newFolder(t), "desk");
  tollkeeper(["collect", join(NEWSROOM, "daily-count"), "--data", data]);
  const { code, err } = tollkeeper(["actor", "nobody", "--data", data]);
  strictEqual(code, 1);
  match(err, /Cannot show the actor nobody: .*tollkeeper actors/);
});
