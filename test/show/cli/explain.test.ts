import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Tally } from "../../../src/model/tally.ts";
import type { Why } from "../../../src/run/why-figure.ts";
import { NEWSROOM, newFolder, tollkeeper } from "./program.ts";

const TEXT = "Nine people were killed and 14 injured in Kharkiv on Tuesday, the rescue service said.";
const DAY = ["--published", "2024-05-16"];

test("read --explain puts carets under the words behind each field, and names the rule and what was not stated", () => {
  const { code, out } = tollkeeper(["read", "-", "--explain", ...DAY], { input: `${TEXT}\n\nThree were hurt.` });
  strictEqual(code, 0);
  const lines = out.split("\n");
  const at = lines.findIndex((line) => line.trim().startsWith("Nine people were killed"));
  for (const [words, label] of [
    ["Nine people", "figure"],
    ["killed", "measure"],
    ["people", "of what"],
    ["Kharkiv", "place"],
  ] as const) {
    const column = lines[at]!.indexOf(words);
    ok(lines.slice(at, at + 9).includes(`${" ".repeat(column)}${"^".repeat(words.length)} ${label}`), `${label} under ${words}\n${out}`);
  }
  match(out, /rule passive: confidence 0\.\d\d, right in \d+ of \d+ cases measured/);
  match(out, /as no word says otherwise: total, claimed/);
  match(out, /not stated: of what, claimant|not stated: claimant/);
});

test("without --explain, and where output is no terminal, there are neither carets nor colours", () => {
  doesNotMatch(tollkeeper(["read", "-", ...DAY], { input: TEXT }).out, /\^\^/);
  doesNotMatch(tollkeeper(["read", "-", "--explain", ...DAY], { input: TEXT }).out, new RegExp(String.fromCharCode(27)));
});

test("why follows a figure to its words, its captures and the readings that rest on it", (t) => {
  const data = join(newFolder(t), "desk");
  tollkeeper(["collect", NEWSROOM, "--data", data]);
  const ids = (JSON.parse(tollkeeper(["tallies", "--data", data, "--json"]).out) as { id: string; readings: number }[])
    .toSorted((a, b) => b.readings - a.readings)
    .map(({ id }) => id);
  const tally = JSON.parse(tollkeeper(["tally", ids[0]!, "--data", data, "--json"]).out) as Tally;
  const worked = tally.readings.find(({ method }) => method !== "stated");
  const stated = tally.readings.find(({ method }) => method === "stated")!;
  for (const { figures, day, method } of worked ? [stated, worked] : [stated]) {
    const why = JSON.parse(tollkeeper(["why", figures[0]!, "--data", data, "--json"]).out) as Why;
    strictEqual(`${why.article.id}.${why.figure.id}`, figures[0]);
    ok(why.sentence.length > 0 && why.captured.length > 0 && why.source !== null);
    ok(why.standsIn.some((place) => place.tally === tally.id && place.day === day && place.method === method));
    ok(!("text" in why), "the article's text stays in the folder");
  }
  const { code, out } = tollkeeper(["why", stated.figures[0]!, "--data", data]);
  strictEqual(code, 0);
  match(out, /captured +20\d\d-/);
  match(out, /\^ figure/);
  match(out, new RegExp(`stated +${tally.id}`));
});

test("why of a figure that is not there is refused, and says where ids are found", (t) => {
  const data = join(newFolder(t), "desk");
  tollkeeper(["collect", NEWSROOM, "--data", data]);
  for (const id of ["nothing", "nothing.f1", ".", ""]) {
    const { code, out, err } = tollkeeper(["why", id, "--data", data, "--json"]);
    strictEqual(code, 1);
    deepStrictEqual((JSON.parse(out) as { refusal: { code: string } }).refusal.code, "missing");
    match(err, /^Cannot explain the figure .*: .* keeps none of that id\. .*tally ID --json/);
  }
});
