import { deepStrictEqual, doesNotMatch, match, strictEqual } from "node:assert/strict";
import { text } from "node:stream/consumers";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "node:events";
import { test, type TestContext } from "node:test";
import type { Report } from "../../../src/model/report.ts";
import { completion, startModel } from "../../run/loopback-model.ts";
import { newFolder, startTollkeeper, tollkeeper } from "./program.ts";

const TEXT = `Ferry runs aground off Selm

At least 12 passengers were killed on Tuesday, the coastguard said.`;

const run = (words: string) => ({ text: words, offset: null });
const ANSWER = {
  count: run("At least 12"),
  measure: "injured",
  counted: run("passengers"),
  kind: "total",
  status: "claimed",
  claimant: run("the coastguard"),
  asOf: run("Tuesday"),
};

function writtenText(t: TestContext): string {
  const path = join(newFolder(t), "ferry.txt");
  writeFileSync(path, TEXT);
  return path;
}

/** Runs the program beside a server in this process. */
async function ran(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = startTollkeeper(args);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: child.exitCode, out, err };
}

test("read shows what a second reader says under the figure, as its word", async (t) => {
  const { base, reached } = await startModel(t, (_, response) => void response.end(completion(ANSWER)));
  const asked = ["--second-reader", base, "--second-reader-model", "small-model", "--second-reader-below", "all"];
  const path = writtenText(t);
  const { code, out, err } = await ran(["read", path, "--published", "2024-05-16", ...asked]);
  strictEqual(code, 0);
  match(out, /at least 12 +passengers +killed[^]*second reader \(small-model at 127\.0\.0\.1:\d+\): agrees on number, counted, kind,/);
  match(out.replaceAll(/\s+/g, " "), /says the measure is injured/);
  match(err, /^Second reader small-model at 127\.0\.0\.1:\d+: 1 answer\.$/m);
  strictEqual(reached.length, 1);
  doesNotMatch(reached[0]!.body, /ferry\.txt/);
});

test("collect keeps what it says with the report, and its tallies stay", async (t) => {
  const { base } = await startModel(t, (_, response) => void response.end(completion(ANSWER)));
  const [path, folder] = [writtenText(t), newFolder(t)];
  const asked = ["--second-reader", base, "--second-reader-model", "small-model", "--second-reader-below", "all"];
  const { code, err } = await ran(["collect", path, "--data", join(folder, "asked"), ...asked]);
  strictEqual(code, 0);
  match(err, /: 1 answer\./);
  tollkeeper(["collect", path, "--data", join(folder, "alone")]);
  const [one, other] = ["asked", "alone"].map((data) => tollkeeper(["tallies", "--json", "--data", join(folder, data)]).out);
  deepStrictEqual(one, other);
});

test("nobody is asked unless named, and a name that cannot be asked is refused before anything is read", (t) => {
  const path = writtenText(t);
  const report = JSON.parse(tollkeeper(["read", path, "--json"]).out) as Report;
  deepStrictEqual(report.opinions, []);
  const wrong: readonly (readonly [args: readonly string[], why: RegExp])[] = [
    [["--second-reader", "http://127.0.0.1:9/v1"], /no model is named/],
    [["--second-reader", "nowhere", "--second-reader-model", "m"], /it is no web address/],
    [["--second-reader", "http://u:p@127.0.0.1/v1", "--second-reader-model", "m"], /carries a password/],
    [["--second-reader", "http://127.0.0.1:9/v1", "--second-reader-model", "m", "--second-reader-below", "80"], /80 is no confidence/],
  ];
  for (const [args, why] of wrong) {
    const { code, err } = tollkeeper(["read", path, ...args]);
    strictEqual(code, 2);
    match(err, why);
    doesNotMatch(err, /u:p/);
  }
});

test("the environment names one too, and one that takes no connections costs nothing but a note", (t) => {
  const env = {
    TOLLKEEPER_SECOND_READER: "http://127.0.0.1:9/v1",
    TOLLKEEPER_SECOND_READER_MODEL: "m",
    TOLLKEEPER_SECOND_READER_BELOW: "all",
  };
  const { code, out, err } = tollkeeper(["read", writtenText(t)], { env });
  strictEqual(code, 0);
  match(out, /at least 12 +passengers +killed/);
  match(out, /opinion: The second reader did not answer about 1 figure\. Cannot ask m at 127\.0\.0\.1:9: the server takes no connections/);
  match(err, /0 answers, none about 1 figure\./);
});
