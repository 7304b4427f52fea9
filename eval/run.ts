import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "../src/read/read.ts";
import { type Floors, belowFloors, raiseFloors } from "./floors.ts";
import { loadArticles, loadSentences } from "./load-gold.ts";
import { rulePrecision } from "./rule-precision.ts";
import { type SetResult, scoreSet } from "./score-set.ts";
import { f1, precision, recall } from "./score.ts";
import { numbersOf, scoreShared, sharedFolder } from "./shared-sets.ts";

const here = import.meta.dirname;
const root = join(here, "..");

const { values: options } = parseArgs({
  options: {
    show: { type: "string", default: "0" },
    only: { type: "string" },
    own: { type: "boolean", default: false },
    "write-floors": { type: "boolean", default: false },
    "write-precision": { type: "boolean", default: false },
  },
});

const results = [...loadSentences(join(here, "sentences")), loadArticles(join(here, "articles"))]
  .filter((set) => options.only === undefined || set.name === options.only)
  .map((set) => scoreSet(set, read));
for (const result of results) printResult(result);
const measured: Record<string, Floors[string]> = Object.fromEntries(results.map((result) => [result.name, floorsOf(result)]));
if (!options.own && options.only === undefined) printShared(measured);
keepPrecision();
keepFloors();

function printResult({ name, board }: SetResult): void {
  console.log(name);
  for (const [row, score] of board.scores) {
    const numbers = [precision(score), recall(score), f1(score)].map((value) => value.toFixed(1).padStart(5));
    console.log(`  ${row.padEnd(26)} P ${numbers[0]}  R ${numbers[1]}  F1 ${numbers[2]}  (${score.gold})`);
  }
  for (const mistake of board.mistakes.slice(0, Number(options.show))) console.log(`    ${mistake}`);
}

function floorsOf({ board }: SetResult): Floors[string] {
  return Object.fromEntries([...board.scores].map(([row, score]) => [row, f1(score)]));
}

function printShared(into: Record<string, Floors[string]>): void {
  const folder = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
  if (!folder) return console.log("Shared sets: not here. Name their folder in $TOLLKEEPER_EVAL to score them too.");
  for (const [name, rows] of scoreShared(folder, root)) {
    console.log(name);
    if (typeof rows === "string") console.log(`  ${rows}`);
    else {
      for (const [row, value] of Object.entries(rows)) console.log(`  ${row.padEnd(34)} ${JSON.stringify(value)}`);
      into[`shared ${name}`] = numbersOf(rows);
    }
  }
}

function keepPrecision(): void {
  if (!options["write-precision"]) return;
  writeJson("rule-precision.json", rulePrecision(results.flatMap((result) => result.verdicts)));
}

function keepFloors(): void {
  const file = join(here, "floors.json");
  const floors: Floors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Floors) : {};
  if (options["write-floors"]) {
    const own = Object.fromEntries(Object.entries(measured).filter(([set]) => !isShared(set)));
    writeJson("floors.json", raiseFloors(own, floors));
    return;
  }
  const broken = belowFloors(measured, Object.fromEntries(Object.entries(floors).filter(([set]) => isDue(set))));
  for (const line of broken) console.error(`Below its floor: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** The shared sets may not be here, and `--only` measures one set. */
function isDue(set: string): boolean {
  return measured[set] !== undefined || (options.only === undefined && !isShared(set));
}

function isShared(set: string): boolean {
  return set.startsWith("shared ");
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(here, name), `${JSON.stringify(value, null, 2)}\n`);
}
