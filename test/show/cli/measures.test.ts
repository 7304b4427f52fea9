import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { Report } from "../../../src/model/report.ts";
import type { Tally } from "../../../src/model/tally.ts";
import { newFolder, tollkeeper } from "./program.ts";

const GUIDE = readFileSync(new URL("../../../docs/measures.md", import.meta.url), "utf8");
const EXAMPLE = /```json\n([^`]+)```/.exec(GUIDE)![1]!;
const SENTENCE = /echo "([^"]+)" \| tollkeeper read/.exec(GUIDE)![1]!;

/** A data folder that holds the measure of docs/measures.md. */
function deskWithMeasure(t: TestContext): string {
  const data = newFolder(t);
  mkdirSync(join(data, "measures"));
  writeFileSync(join(data, "measures", "laid-off.json"), EXAMPLE);
  return data;
}

const laidOff = ({ figures }: Report) => figures.map(({ measure, count, asOf }) => [measure, count.low, asOf]);

test("the measure of docs/measures.md reads its sentence, in one page and in lines over threads", (t) => {
  const data = deskWithMeasure(t);
  const args = ["read", "-", "--published", "2024-05-16", "--json", "--data", data];
  deepStrictEqual(laidOff(JSON.parse(tollkeeper(args, { input: SENTENCE }).out) as Report), [["laid off", 1200, "2024-05-13"]]);
  const line = JSON.stringify({ id: "a", text: SENTENCE, published: "2024-05-16", language: "en" });
  const lines = tollkeeper(["read", "--jsonl", "-", "--workers", "2", "--data", data], { input: `${line}\n${line}\n` })
    .out.trim()
    .split("\n");
  deepStrictEqual(
    lines.map((one) => laidOff(JSON.parse(one) as Report)),
    [[["laid off", 1200, "2024-05-13"]], [["laid off", 1200, "2024-05-13"]]],
  );
});

test("a measure added later is found by reread, and its counts become a tally", (t) => {
  const data = newFolder(t);
  const page = join(newFolder(t), "yard.txt");
  writeFileSync(
    page,
    `Yard in Oldmere cuts jobs\n\nPublished 16 May 2024\n\n${SENTENCE} The number of layoffs rose to 2,100.\n\nTwo men were killed in a fire at the yard on Monday, police said.`,
  );
  strictEqual(tollkeeper(["collect", page, "--data", data]).code, 0);
  const measuresOf = () =>
    (JSON.parse(tollkeeper(["tallies", "--data", data, "--json"]).out) as { measure: string }[]).map(({ measure }) => measure);
  deepStrictEqual(measuresOf(), ["killed"]);
  const [{ id }] = JSON.parse(tollkeeper(["tallies", "--data", data, "--json"]).out) as [{ id: string }];
  const [figure] = (JSON.parse(tollkeeper(["tally", id, "--data", data, "--json"]).out) as Tally).readings[0]!.figures;
  mkdirSync(join(data, "measures"));
  writeFileSync(join(data, "measures", "laid-off.json"), EXAMPLE);
  match(tollkeeper(["why", figure!, "--data", data]).out, /rules +version \S+; today they are \S+\+[0-9a-f]{8}, and "reread" reads/);
  match(tollkeeper(["reread", "--data", data]).out, /\+ .*1,200 · workers · laid off/);
  ok(measuresOf().includes("laid off"));
});

test("a measure that cannot be used stops the command with 2 and names its file", (t) => {
  const data = deskWithMeasure(t);
  writeFileSync(join(data, "measures", "laid-off.json"), EXAMPLE.replace("He took 12 days off.", "They laid off 12 men."));
  for (const args of [
    ["read", "-", "--data", data],
    ["read", "--jsonl", "-", "--data", data],
    ["collect", join(data, "measures"), "--data", data],
  ]) {
    const { code, err } = tollkeeper(args, { input: SENTENCE });
    strictEqual(code, 2, args.join(" "));
    match(err, /^Cannot use the measure .*laid-off\.json: it finds "12 men" in "They laid off 12 men\.", which/);
  }
});
