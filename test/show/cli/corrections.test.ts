import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NEWSROOM, newFolder, tollkeeper } from "./program.ts";

interface Shown {
  readonly id: string;
  readonly readings: { readonly day: string; readonly low: number; readonly figures: string[] }[];
}

const soldiers = "personnel-losses-general-staff-of-ukraine-russian-losses-in-ukraine";

test("a desk's decisions take effect, are undone, and go with it to another folder", (t) => {
  const folder = newFolder(t);
  const [data, other] = [join(folder, "desk"), join(folder, "other")];
  for (const dir of [data, other]) strictEqual(tollkeeper(["collect", NEWSROOM, "--data", dir]).code, 0);
  const tally = (dir: string) => JSON.parse(tollkeeper(["tally", soldiers, "--json", "--data", dir]).out) as Shown;
  const before = tally(data);
  const figures = before.readings.find(({ day }) => day === "2023-03-08")!.figures;

  const decided = tollkeeper(["correct", "misread", ...figures, "--why", "a test", "--by", "ada", "--json", "--data", data]);
  strictEqual(decided.code, 0);
  const { key } = JSON.parse(decided.out) as { key: string };
  ok(tally(data).readings.every((reading) => !reading.figures.some((figure) => figures.includes(figure))));

  const [listed] = JSON.parse(tollkeeper(["corrections", "--json", "--data", data]).out) as { by: string; why: string; holds: boolean }[];
  deepStrictEqual([listed?.by, listed?.why, listed?.holds], ["ada", "a test", true]);
  const file = join(folder, "decisions.jsonl");
  strictEqual(tollkeeper(["corrections", "--out", file, "--data", data]).code, 0);
  match(tollkeeper(["corrections", "--in", file, "--data", other]).out, /1 decision in .*, 1 of them new/);
  match(tollkeeper(["corrections", "--in", file, "--data", other]).out, /0 of them new/);
  deepStrictEqual(tally(other), tally(data));

  strictEqual(tollkeeper(["undo", key, "--data", data]).code, 0);
  deepStrictEqual(tally(data), before);
});

test("judged sentences become examples for the rules, and a rereading says how many it reads as people decided", (t) => {
  const folder = newFolder(t);
  const data = join(folder, "desk");
  tollkeeper(["collect", NEWSROOM, "--data", data]);
  const shown = JSON.parse(tollkeeper(["tally", soldiers, "--json", "--data", data]).out) as Shown;
  tollkeeper(["correct", "misread", shown.readings[0]!.figures[0]!, "--data", data]);
  const file = join(folder, "examples.jsonl");
  tollkeeper(["corrections", "--examples", "--out", file, "--data", data]);
  const example = JSON.parse(readFileSync(file, "utf8").trim()) as { sentence: string; decision: string; holds: boolean };
  deepStrictEqual([example.decision, example.holds, example.sentence.length > 10], ["misread", false, true]);
  match(tollkeeper(["reread", "--data", data]).out, /0 of 1 judged sentence read as people decided/);
});

test("what cannot be decided says why, and changes nothing", (t) => {
  const folder = newFolder(t);
  const data = join(folder, "desk");
  tollkeeper(["collect", NEWSROOM, "--data", data]);
  const tries = [
    [["correct", "misread", "nowhere.f1"], 1, /no figure of that id is kept/],
    [["correct", "wrong-day", "nowhere.f1", "--to", "soon"], 2, /soon is no day/],
    [["correct", "merge", soldiers], 2, /needs two tallies or more/],
    [["correct", "mark", soldiers, "--to", "many"], 2, /no whole number/],
    [["undo", "nothing"], 1, /no correction of that id/],
    [["correct", "enchant", soldiers], 2, /Allowed choices/],
  ] as const;
  for (const [args, code, words] of tries) {
    const answer = tollkeeper([...args, "--data", data]);
    strictEqual(answer.code, code, args.join(" "));
    match(answer.err, words);
  }
  const bad = join(folder, "bad.jsonl");
  writeFileSync(bad, '{"key":"x"}\n');
  match(tollkeeper(["corrections", "--in", bad, "--data", data]).err, /line 1: it is no decision/);
  strictEqual(tollkeeper(["corrections", "--json", "--data", data]).out.trim(), "[]");
});

test("marks, lenses, comparisons, profiles and reproduced figures answer from the folder", (t) => {
  const data = join(newFolder(t), "desk");
  tollkeeper(["collect", NEWSROOM, "--data", data]);
  const json = (...args: string[]) => JSON.parse(tollkeeper([...args, "--json", "--data", data]).out) as Record<string, unknown>[];
  const mark = json("marks").find(({ tally, mark: number }) => tally === soldiers && number === 150_000);
  deepStrictEqual([mark?.["day"], mark?.["between"]], ["2023-03-02", null]);
  ok(json("lens", "latest", soldiers).length >= 1);
  ok(json("profile", "General Staff").length === 1);
  const [answer] = json("reproduce", "4925", "losses", "--from", "2023-03-03", "--to", "2023-03-08");
  deepStrictEqual([answer?.["how"], answer?.["off"]], ["difference", 0]);
});
