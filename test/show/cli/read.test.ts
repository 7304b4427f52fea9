import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import type { Report } from "../../../src/model/report.ts";
import { newFolder, tollkeeper } from "./program.ts";

const TEXT = `Landslide buries village road near Oldmere

Nine people were killed and 14 injured when a hillside gave way on Tuesday, the rescue service said.

The toll rose to 11 on Wednesday.`;

test("a text on standard input is read for a person: table, marked sentence, speakers", () => {
  const { code, out } = tollkeeper(["read", "-", "--published", "2024-05-16"], { input: TEXT });
  strictEqual(code, 0);
  match(out, /^Landslide buries village road near Oldmere\n/);
  match(out, /9 +people +killed +total +2024-05-14 +(?:the )?rescue service/i);
  match(out, /\[Nine people\] were killed/);
  match(out, /Who said what\n +(?:the )?rescue service/i);
});

test("--json gives the report, whose text is exactly the text given", () => {
  const report = JSON.parse(tollkeeper(["read", "-", "--published", "2024-05-16", "--json"], { input: TEXT }).out) as Report;
  strictEqual(report.article.text, TEXT);
  deepStrictEqual(
    report.figures.slice(0, 2).map(({ count, measure }) => [count.low, measure]),
    [
      [9, "killed"],
      [14, "injured"],
    ],
  );
});

test("lines are answered in order, one each, over several threads, and refusals say why", (t) => {
  const folder = newFolder(t);
  const lines = Array.from({ length: 500 }, (_, n) =>
    JSON.stringify({ id: `d${n}`, text: TEXT.repeat((n % 7) + 1), published: "2024-05-16" }),
  );
  lines[17] = "this is no JSON";
  lines[300] = JSON.stringify({ id: "empty-handed", title: "neither text nor html" });
  writeFileSync(join(folder, "in.jsonl"), `${lines.join("\n")}\n\n`);
  const { code, err } = tollkeeper(["read", "--jsonl", join(folder, "in.jsonl"), "--out", join(folder, "out.jsonl"), "--workers", "2"]);
  strictEqual(code, 1);
  match(err, /2 documents of 500 lines refused/);
  const answers = readFileSync(join(folder, "out.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; refusal?: { code: string; text: string } });
  deepStrictEqual(
    answers.map(({ id }) => id),
    lines.map((_, n) => (n === 17 ? "line-18" : n === 300 ? "empty-handed" : `d${n}`)),
  );
  strictEqual(answers[17]!.refusal?.code, "unreadable");
  match(answers[300]!.refusal!.text, /neither "text" nor "html"/);
});

test("one thread and three give the same bytes", (t) => {
  const folder = newFolder(t);
  writeFileSync(join(folder, "in.jsonl"), Array.from({ length: 200 }, (_, n) => JSON.stringify({ id: n, text: TEXT })).join("\n"));
  const outputs = ["1", "3"].map((workers) => tollkeeper(["read", "--jsonl", join(folder, "in.jsonl"), "--workers", workers]).out);
  ok(outputs[0]!.length > 1000);
  strictEqual(outputs[0], outputs[1]);
});

test("wrong use exits with 2 and says what to do", () => {
  for (const args of [
    ["read"],
    ["read", "-", "--published", "yesterday"],
    ["read", "--jsonl", "-", "--workers", "many"],
    ["nonsense"],
    ["read", "--nonsense"],
  ]) {
    const { code, err } = tollkeeper(args);
    strictEqual(code, 2, args.join(" "));
    match(err, /Give|help/);
  }
});

test("a file that is not there is refused with 1, in words and as JSON", () => {
  const { code, out, err } = tollkeeper(["read", "no-such-file.html", "--json"]);
  strictEqual(code, 1);
  match(err, /^Cannot find no-such-file\.html/);
  strictEqual((JSON.parse(out) as { refusal: { code: string } }).refusal.code, "missing");
});

test("the launcher finds the pinned Node without .bin on the PATH", () => {
  const program = fileURLToPath(new URL("../../../bin/tollkeeper", import.meta.url));
  const host = spawnSync("/bin/sh", ["-c", "command -v node"], { encoding: "utf8", env: { PATH: pathWithoutBin() } }).stdout.trim();
  if (host === "") return; // a machine whose only Node is the pinned one
  const { stdout, status } = spawnSync(host, [program, "--version"], { encoding: "utf8", env: { PATH: dirname(host) } });
  strictEqual(status, 0);
  match(stdout, /^\d+\.\d+\.\d+\n$/);
});

const pathWithoutBin = () =>
  (process.env["PATH"] ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");

test("an answer may take the place of its question, and a place that cannot be written to is refused before anything is read", (t) => {
  const folder = newFolder(t);
  const file = join(folder, "both.jsonl");
  writeFileSync(file, `${JSON.stringify({ id: "a", text: TEXT })}\n`);
  strictEqual(tollkeeper(["read", "--jsonl", file, "--out", file]).code, 0);
  strictEqual((JSON.parse(readFileSync(file, "utf8")) as Report).article.text, TEXT);
  const nowhere = tollkeeper(["read", "--jsonl", file, "--out", join(folder, "no/such/folder.jsonl")]);
  strictEqual(nowhere.code, 3);
  match(nowhere.err, /Name a file in a folder that is there/);
  strictEqual(tollkeeper(["read", "--jsonl", folder]).code, 2);
});
