import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { newFolder, tollkeeper } from "./program.ts";

const FERRY = `Nine people drowned when a ferry sank off Oldmere on Tuesday, the coast guard said. Divers searched the
harbour through the night while relatives waited on the quay. The ferry had left with forty on board, twice what its papers
allow, and met a squall an hour later. A ministry's inspector had found fault with its pumps in spring.`;
const BUDGET = `The council of Kestrel passed its budget after three nights of talks. Schools will get a new roof each, the
library opens on Sundays again, and the fee for parking in the old town doubles from May. Two members of the mayor's own
party voted against it and called the plan a gift to builders.`;

const line = (fields: object) => JSON.stringify(fields);
const answers = (text: string) =>
  text
    .trim()
    .split("\n")
    .map(
      (answer) => JSON.parse(answer) as { id: string; story?: string; copyOf?: string | null; refusal?: { code: string; text: string } },
    );

test("articles are answered in order with their story and what they are a copy of", () => {
  const input = [
    line({ id: "a", title: "Ferry sinks off Oldmere", text: FERRY, published: "2024-05-14T08:00:00Z", publisher: "Harbour Post" }),
    line({ id: "b", title: "Kestrel has a budget", text: BUDGET, published: "2024-05-14T09:00:00Z" }),
    line({ id: "c", title: "Nine drown", text: `${FERRY.slice(0, 250)} … Read more`, published: "2024-05-14" }),
  ].join("\n");
  const { code, out } = tollkeeper(["group", "--jsonl", "-"], { input });
  strictEqual(code, 0);
  const [a, b, c] = answers(out);
  deepStrictEqual([a!.id, b!.id, c!.id], ["a", "b", "c"]);
  deepStrictEqual([a!.copyOf, b!.copyOf, c!.copyOf], [null, null, "a"]);
  strictEqual(c!.story, a!.story);
  strictEqual(a!.story === b!.story, false);
});

test("a line that is no article is refused in words, and the rest goes on", (t) => {
  const folder = newFolder(t);
  const [input, output] = [join(folder, "in.jsonl"), join(folder, "out.jsonl")];
  writeFileSync(input, ["{", "", line({ id: 7, title: "no text" }), line({ text: FERRY, published: "some day", title: 3 })].join("\n"));
  const { code, err } = tollkeeper(["group", "--jsonl", input, "--out", output]);
  strictEqual(code, 1);
  match(err, /2 documents of 3 lines refused/);
  const [broken, bare, whole] = answers(readFileSync(output, "utf8"));
  deepStrictEqual(broken!.refusal, { code: "unreadable", text: "Cannot group line 1: it is not a JSON object. Give one object a line." });
  match(bare!.refusal!.text, /^Cannot group 7: it has no "text"/);
  deepStrictEqual([whole!.id, whole!.copyOf], ["line-4", null]);
});

test("a file that is not there and a missing --jsonl are said", () => {
  const missing = tollkeeper(["group", "--jsonl", "nowhere.jsonl"]);
  strictEqual(missing.code, 1);
  match(missing.err, /Cannot read nowhere.jsonl/);
  strictEqual(tollkeeper(["group"]).code, 2);
});
