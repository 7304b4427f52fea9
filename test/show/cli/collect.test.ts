import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test, type TestContext } from "node:test";
import { NEWSROOM, newFolder, PROGRAM, startTollkeeper, tollkeeper } from "./program.ts";

/** Everything a folder says of itself. */
function stateOf(data: string): unknown[] {
  return ["tallies", "checks"].map((command) => JSON.parse(tollkeeper([command, "--data", data, "--json"]).out) as unknown);
}

test("collecting the newsroom twice adds nothing the second time", (t) => {
  const data = join(newFolder(t), "desk");
  const first = JSON.parse(tollkeeper(["collect", NEWSROOM, "--data", data, "--json"]).out) as {
    new: number;
    read: number;
    tallies: number;
  };
  ok(first.new >= 40 && first.read === first.new && first.tallies > 10);
  const before = stateOf(data);
  const second = JSON.parse(tollkeeper(["collect", NEWSROOM, "--data", data, "--json"]).out) as { new: number; same: number; read: number };
  deepStrictEqual([second.new, second.same, second.read], [0, first.new, 0]);
  deepStrictEqual(stateOf(data), before);
});

test("killed at any moment and run again, it ends as an uninterrupted run does", async (t) => {
  const folder = newFolder(t);
  const whole = join(folder, "whole");
  tollkeeper(["collect", NEWSROOM, "--data", whole]);
  for (const milliseconds of [150, 300, 450, 600]) {
    const data = join(folder, `killed-after-${milliseconds}`);
    const child = startTollkeeper(["collect", NEWSROOM, "--data", data]);
    await sleep(milliseconds);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    strictEqual(tollkeeper(["collect", NEWSROOM, "--data", data]).code, 0);
    deepStrictEqual(stateOf(data), stateOf(whole), `after ${milliseconds} ms`);
  }
});

function writeBadInput(t: TestContext): string {
  const folder = join(newFolder(t), "pages");
  mkdirSync(folder);
  const page = (words: string) =>
    `<html><head><title>Fire in Oldmere</title></head><body><article><h1>Fire in Oldmere</h1><p>${words}</p></article></body></html>`;
  writeFileSync(
    join(folder, "good.html"),
    page("Three people were killed in a fire in Oldmere on 3 May 2024, the fire service said. Crews were called shortly after midnight."),
  );
  writeFileSync(join(folder, "empty.html"), "");
  writeFileSync(join(folder, "binary.html"), Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7) % 256)));
  writeFileSync(join(folder, "huge.html"), page("word ".repeat(10_100_000)));
  writeFileSync(join(folder, "nested.html"), `${"<div>".repeat(20_000)}Two people died.${"</div>".repeat(20_000)}`);
  writeFileSync(
    join(folder, "cyrillic.html"),
    Buffer.concat([
      Buffer.from("<html><body><p>"),
      Buffer.from([0xcf, 0xee, 0xe6, 0xe0, 0xf0, 0x20, 0xe2, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe5]),
      Buffer.from("</p></body></html>"),
    ]),
  );
  const ahead = '<meta property="article:published_time" content="2098-02-03T10:00:00Z"></head>';
  writeFileSync(join(folder, "dated.html"), page("Three people were killed, police said.").replace("</head>", ahead));
  writeFileSync(join(folder, "nothing.html"), "<html><body><nav><a href='/'>Home</a></nav></body></html>");
  writeFileSync(
    join(folder, "later.jsonl"),
    `${JSON.stringify({ id: "a", text: "Four people were injured.", captured: "2099-01-01T00:00:00Z" })}\n${JSON.stringify({ id: "b", title: "no words" })}\n`,
  );
  writeFileSync(join(folder, "notes.xyz"), Buffer.from([0, 1, 2, 3]));
  return folder;
}

test("bad input is refused or passed over in plain words, and the rest goes on", (t) => {
  const data = join(newFolder(t), "desk");
  const { code, out, err } = tollkeeper(["collect", writeBadInput(t), "--data", data]);
  strictEqual(code, 1);
  match(err, /Cannot read .*empty\.html/);
  match(err, /Cannot read .*binary\.html/);
  match(err, /Cannot read .*huge\.html: it is larger than 20 MB/);
  match(err, /passed over: .*later\.jsonl, line 2: It has neither "text" nor "html"/);
  match(err, /note: .*2099/);
  match(err, /note: dated-.*The page is dated 2098-02-03 and was captured before that/);
  match(err, /note: cyrillic-.*names no character set; it is read as windows-1251/);
  match(err, /note: nothing-.*No article found/);
  match(out, /6 new pages/);
  match(tollkeeper(["tallies", "--data", data]).out, / 3 +2024-05-03/);
});

test("a folder that is not there, and a data folder that holds nothing, say so", (t) => {
  const data = join(newFolder(t), "desk");
  const missing = tollkeeper(["collect", "no/such/folder", "--data", data]);
  strictEqual(missing.code, 1);
  match(missing.err, /Cannot .*no\/such\/folder/);
  const nothing = tollkeeper(["tallies", "--data", join(newFolder(t), "never")]);
  strictEqual(nothing.code, 1);
  match(nothing.err, /collect/);
});

test("output that the disk does not take stops the command with 3 and one line", { skip: !existsSync("/dev/full") }, (t) => {
  const data = join(newFolder(t), "desk");
  const full = openSync("/dev/full", "w");
  t.after(() => closeSync(full));
  const ended = spawnSync(process.execPath, [PROGRAM, "collect", writeBadInput(t), "--data", data, "--json"], {
    stdio: ["ignore", full, "pipe"],
  });
  strictEqual(ended.status, 3);
  strictEqual(String(ended.stderr), "Cannot write to standard output: the disk is full. Free some space, then run this again.\n");
});

test("a tally is printed as JSON or as CSV, not as both", () => {
  const { code, err } = tollkeeper(["tally", "any", "--json", "--csv"]);
  strictEqual(code, 2);
  match(err, /Cannot print both JSON and CSV/);
});

test("two pages of one name from two places are not taken for one without a word", (t) => {
  const folder = newFolder(t);
  for (const [place, words] of [
    ["east", "Nine people were killed in a fire in Oldmere on 3 May 2024, police said."],
    ["west", "Forty people were injured in a flood in Newbrook on 9 May 2024, police said."],
  ] as const) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, "index.txt"), words);
  }
  const { code, err } = tollkeeper(["collect", join(folder, "east"), join(folder, "west"), "--data", join(folder, "desk")]);
  strictEqual(code, 0);
  match(err, /note: index-.*the same name as a page from .*east.*give each a url/);
  strictEqual(tollkeeper(["collect", join(folder, "east"), join(folder, "west"), "--data", join(folder, "desk")]).err, "");
});
