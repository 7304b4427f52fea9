import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openReader } from "../src/run/reader.ts";
import { feedFloors, printFeeds, printSurvey } from "./feeds/print-feeds.ts";
import { scoreFeeds } from "./feeds/score-feeds.ts";
import { surveyFeeds } from "./feeds/survey-feeds.ts";
import { type Floors, belowFloors, raiseFloors } from "./floors.ts";
import { frozenChanges, printFrozen } from "./frozen-changes.ts";
import { frozenCorpus } from "./frozen-corpus.ts";
import { frozenLines } from "./frozen-lines.ts";
import type { GoldSet } from "./gold.ts";
import { loadArticles, loadSentences } from "./load-gold.ts";
import { changesOf, printChanges } from "./mistakes.ts";
import { printFamily, printMistakes, printSet, printShared, printShares } from "./print.ts";
import { scoreActors } from "./score-actors.ts";
import { scoreCopies } from "./score-copies.ts";
import { scoreStories } from "./score-stories.ts";
import { rulePrecision } from "./rule-precision.ts";
import { scoreSet } from "./score-set.ts";
import { f1, joined } from "./score.ts";
import { numbersOf, scoreShared, sharedFolder } from "./shared-sets.ts";

const here = import.meta.dirname;
const read = openReader();
const root = join(here, "..");
const { values: options } = parseArgs({
  options: {
    show: { type: "string", default: "0" },
    only: { type: "string" },
    own: { type: "boolean", default: false },
    changes: { type: "boolean", default: false },
    "write-mistakes": { type: "boolean", default: false },
    "write-floors": { type: "boolean", default: false },
    "write-precision": { type: "boolean", default: false },
    "write-frozen": { type: "boolean", default: false },
  },
});

/** Languages with gold of their own; their sets are scored apart. */
const LANGUAGES = ["en", "uk"];
const setName = (name: string, language: string) => (language === "en" ? name : `${language} ${name}`);

const wanted = (name: string) => options.only === undefined || options.only === name;
const scored = (sets: readonly GoldSet[]) => sets.filter((set) => wanted(set.name)).map((set) => scoreSet(set, read));
const sentences = LANGUAGES.map((language) => scored(loadSentences(join(here, "sentences"), language)));
const articles = LANGUAGES.map((language) => scored([loadArticles(join(here, "articles"), language)]));
const results = [...sentences.flat(), ...articles.flat()];
const boards = Object.fromEntries(
  LANGUAGES.flatMap((language, i) => [
    [setName("sentences", language), joined(sentences[i]!.map((result) => result.board))] as const,
    [setName("articles", language), joined(articles[i]!.map((result) => result.board))] as const,
  ]),
);

console.log("\nfamilies of sentences");
for (const result of sentences.flat()) printFamily(result);
for (const [name, board] of Object.entries(boards)) printSet(name, board);
for (const result of results) printMistakes(result, Number(options.show));
if (options.only === undefined) compareMistakes(results.flatMap((result) => result.board.mistakes));
if (options.only === undefined) compareFrozen();
const copies = scoreCopies(LANGUAGES.flatMap((language) => loadArticles(join(here, "articles"), language).documents));
if (options.only === undefined) printShares("copies", copies);
const actors = scoreActors(here, Number(options.show));
if (wanted("actors")) printShares("actors", actors);
const stories = scoreStories();
if (wanted("stories")) printShares("stories", stories);
const shared = options.own ? {} : sharedScores();
if (options["write-precision"] && options.only === undefined)
  writeJson("../src/read/figure/rule-precision.json", rulePrecision(results.flatMap((result) => result.verdicts)));
if (options.only === undefined) keepFloors({ ...ownFloors(), copies, stories, actors }, shared);

function compareMistakes(mistakes: readonly string[]): void {
  const recorded = recordedLines("mistakes.txt");
  if (options["write-mistakes"]) writeLines("mistakes.txt", mistakes);
  printChanges(changesOf(recorded, mistakes));
}

/** Reads the frozen corpus as the program does, places and all. */
function compareFrozen(): void {
  const recorded = recordedLines("frozen.txt");
  const now = frozenCorpus(root).map(read).flatMap(frozenLines);
  if (options["write-frozen"]) writeLines("frozen.txt", now);
  printFrozen(frozenChanges(recorded, now), now.length, options.changes);
}

function recordedLines(name: string): string[] {
  const file = join(here, name);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

function writeLines(name: string, lines: readonly string[]): void {
  writeFileSync(join(here, name), lines.map((line) => `${line}\n`).join(""));
}

/** The feeds can be asked alone, without the minutes that the rest takes. */
function sharedScores(): Floors {
  const folder = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
  if (options.only === undefined) return runShared();
  return options.only === "feeds" && folder ? runFeeds(folder) : {};
}

function runShared(): Floors {
  const folder = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
  if (!folder) {
    console.log("\nThe shared sets are not here. Name their folder in $TOLLKEEPER_EVAL to score them too.");
    return {};
  }
  const scored = scoreShared(folder, root);
  for (const [name, rows] of scored) printShared(name, rows);
  const numbers = scored.flatMap(([name, rows]) => (typeof rows === "string" ? [] : [[`shared ${name}`, numbersOf(rows)] as const]));
  return { ...Object.fromEntries(numbers), ...runFeeds(folder) };
}

function runFeeds(folder: string): Floors {
  const scores = scoreFeeds(folder);
  if (scores === null) return {};
  printFeeds(scores, Number(options.show));
  printSurvey(surveyFeeds(folder));
  return { "shared feeds": feedFloors(scores) };
}

function ownFloors(): Floors {
  const rows = Object.entries(boards).map(([name, board]) => [
    name,
    Object.fromEntries([...board.scores].map(([row, score]) => [row, f1(score)])),
  ]);
  return Object.fromEntries(rows) as Floors;
}

/** Raises the floors of the own sets, or fails below one. A shared set that is not here has no say. */
function keepFloors(own: Floors, others: Floors): void {
  const file = join(here, "floors.json");
  const floors: Floors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Floors) : {};
  if (options["write-floors"]) return writeJson("floors.json", raiseFloors(own, floors));
  const due = Object.entries(floors).filter(([set]) => set in own || set in others);
  const broken = belowFloors({ ...own, ...others }, Object.fromEntries(due));
  for (const line of broken) console.error(`Below its floor: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(here, name), `${JSON.stringify(value, null, 2)}\n`);
}
