import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { array, assert, constantFrom, property } from "fast-check";
import { diffArticles } from "../../../src/keep/version/diff-articles.ts";
import { diffWords } from "../../../src/keep/version/diff-words.ts";
import { matchInOrder } from "../../../src/keep/version/match-in-order.ts";
import { read } from "../../../src/read/read.ts";

const FIRST = [
  "Ministry confirms 52 losses in ferry sinking",
  "The ministry of transport said on Monday that 52 people were killed when a ferry sank off the cape.",
  "Divers went down at first light and found the wreck on its side in forty metres of water.",
  "“Nobody had checked the doors since spring,” said Omar Vidal, a former captain.",
];

const reportOf = (lines: readonly string[]) => read({ id: "a", text: lines.join("\n"), published: "2023-04-04" });
const changesOf = (before: readonly string[], after: readonly string[]) => diffArticles(reportOf(before), reportOf(after));

test("the same text twice changed nothing", () => {
  deepStrictEqual(changesOf(FIRST, FIRST), { blocks: [], figures: [], statements: [], texts: [] });
});

test("a headline's word and a body's number that changed are told in one line each", () => {
  const after = FIRST.with(0, "Ministry confirms 52 deaths in ferry sinking").with(1, FIRST[1]!.replace("52", "44"));
  const { texts, figures } = changesOf(FIRST, after);
  strictEqual(texts[0], "headline's *losses* became *deaths*");
  ok(texts.includes("52 killed became 44"), texts.join("; "));
  ok(figures.some(({ before, after: now }) => before?.count.low === 52 && now?.count.low === 44));
});

test("what came and what went is told with its first words", () => {
  const added = "A second ferry was called back to port by the coast guard.";
  ok(changesOf(FIRST, [...FIRST, added]).texts.includes(`paragraph added: “${added}”`));
  const gone = changesOf(FIRST, FIRST.toSpliced(3, 1));
  ok(
    gone.texts.some((text) => text.startsWith("no longer said by Omar Vidal: “Nobody had checked")),
    gone.texts.join("; "),
  );
  deepStrictEqual(
    changesOf(FIRST, FIRST.toSpliced(3, 1)).blocks.map(({ after }) => after),
    [null],
  );
});

test("a figure that is new and one that is gone are told apart from one that changed", () => {
  const more = "Nine others were injured, a hospital said.";
  ok(changesOf(FIRST, [...FIRST, more]).texts.includes("new: 9 injured"));
  ok(changesOf([...FIRST, more], FIRST).texts.includes("gone: 9 injured"));
});

test("words that changed near one another are one change, far apart they are two", () => {
  deepStrictEqual(diffWords("Ministry confirms 52 losses", "Ministry confirms 44 deaths"), [{ before: "52 losses", after: "44 deaths" }]);
  deepStrictEqual(diffWords("nine of the men drowned near the cape", "ten of the men drowned near the port"), [
    { before: "nine", after: "ten" },
    { before: "cape", after: "port" },
  ]);
  deepStrictEqual(diffWords("nine drowned", "nine people drowned"), [{ before: "", after: "people" }]);
});

test("what is matched is the same in both lists, in order of both, and no longer match exists by one step", () => {
  const list = array(constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  assert(
    property(list, list, (before, after) => {
      const pairs = matchInOrder(before, after);
      pairs.forEach(([one, other], at) => {
        strictEqual(before[one], after[other]);
        const last = pairs[at - 1];
        ok(!last || (one > last[0] && other > last[1]));
      });
      strictEqual(pairs.length, lengthOfLongest(before, after));
    }),
  );
});

function lengthOfLongest(before: readonly string[], after: readonly string[]): number {
  const [first, ...rest] = before;
  if (first === undefined || after.length === 0) return 0;
  const at = after.indexOf(first);
  const without = lengthOfLongest(rest, after);
  return at < 0 ? without : Math.max(without, 1 + lengthOfLongest(rest, after.slice(at + 1)));
}

test("pages of ten thousand lines that share none are held against each other without a table of all", () => {
  const [before, after] = ["a", "b"].map((name) => Array.from({ length: 10_000 }, (_, at) => `${name}${at}`));
  deepStrictEqual(matchInOrder(["head", ...before!, "tail"], ["head", ...after!, "tail"]), [
    [0, 0],
    [10_001, 10_001],
  ]);
});
