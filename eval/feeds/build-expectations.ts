import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/gather/decode-text.ts";
import { feedMoment } from "../../src/gather/feed/feed-moment.ts";
import { factField } from "./fact-field.ts";
import { type FeedFact, survived } from "./feed-fact.ts";
import { type Expected, parseExpectation } from "./python-expectation.ts";

/**
 * Translates what stands at the head of each feed of the set into `expectations.jsonl`: facts that any reader can be asked. What is left
 * out is left out by a rule that is printed with its count.
 *
 *     node eval/feeds/build-expectations.ts FOLDER
 */
const folder = process.argv[2] ?? "";
const longest = 160; // letters
const leftOut = new Map<string, number>();

function leaveOut(rule: string): FeedFact[] {
  leftOut.set(rule, (leftOut.get(rule) ?? 0) + 1);
  return [];
}

function factsOf(id: string): FeedFact[] {
  const { text } = decodeText(readFileSync(join(folder, id)), "");
  const head = /<!--([^]*?)-->/.exec(text)?.[1] ?? "";
  const written = /Expect:\s*(.+)/.exec(head)?.[1]?.trim();
  if (id.includes("/sanitize/")) return leaveOut("what markup a page may show: settled where pages are shown");
  if (written === undefined) return leaveOut("no expectation stands in it");
  const headers = headersOf(head);
  const outcome = outcomeOf(id, written, headers);
  const expectations = parseExpectation(written);
  if (expectations === null) return [...outcome, ...leaveOut("a test of the other library's own objects")];
  return [...outcome, ...expectations.flatMap((one) => factOf(id, one, headers))];
}

function headersOf(head: string): Record<string, string> {
  const found = [...head.matchAll(/Header:\s*([\w-]+):[ \t]*([^\n]*)/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name!.toLowerCase(), value!.trim()]));
}

/** Whatever is not well formed, and whatever once broke a reader, must at least be read or refused. */
function outcomeOf(id: string, written: string, headers: Record<string, string>): FeedFact[] {
  const isBroken = id.startsWith("illformed/") || /^(bozo|1)\b/.test(written);
  if (!isBroken && written !== "not bozo") return [];
  return [withHeaders({ id, field: "outcome", expected: isBroken ? survived : "read" }, headers)];
}

function factOf(id: string, expectation: Expected, headers: Record<string, string>): FeedFact[] {
  const field = factField(expectation);
  if (field === null) return leaveOut("a field that the program does not keep");
  const expected = expectedValue(field, expectation);
  if (typeof expected === "string" && expected.length > longest) return leaveOut("a text too long to be listed");
  return expected === undefined ? leaveOut("a value of another kind") : [withHeaders({ id, field, expected }, headers)];
}

function expectedValue(field: string, { value }: Expected): FeedFact["expected"] | undefined {
  if (value === null) return null;
  if (/(published|updated)$/.test(field)) return Array.isArray(value) ? instant(value) : (feedMoment(String(value)) ?? undefined);
  if (field.endsWith(".form")) return value === "text/plain" ? "text" : "html";
  if (field === "version") return versionName(String(value));
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function instant([year = 0, month = 1, day, hour, minute, second]: readonly number[]): string {
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
}

/** "rss091n" is 0.91 of RSS; whose 0.91 it is makes no difference to what can be read. */
function versionName(name: string): string {
  const [, family = "", digits = ""] = /^(rss|atom)(\d*)/.exec(name) ?? [];
  const version = digits.length === 3 ? `0.${digits.slice(1)}` : digits.split("").join(".");
  const dialect = name === "rss090" || name === "rss10" ? "rdf" : family;
  return `${dialect} ${version.replace(/^0\.90$/, "0.9")}`.trim();
}

function withHeaders(fact: FeedFact, headers: Record<string, string>): FeedFact {
  return Object.keys(headers).length === 0 ? fact : { ...fact, headers };
}

const ids = globSync("**/*.xml", { cwd: folder }).toSorted();
const facts = ids.flatMap(factsOf);
writeFileSync(join(import.meta.dirname, "expectations.jsonl"), facts.map((fact) => `${JSON.stringify(fact)}\n`).join(""));
console.log(`${facts.length} facts of ${new Set(facts.map(({ id }) => id)).size} feeds, ${ids.length} feeds in all`);
for (const [rule, count] of leftOut) console.log(`${String(count).padStart(5)}  left out: ${rule}`);
