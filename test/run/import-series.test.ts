import { deepStrictEqual, match, rejects, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { foldLedger } from "../../src/keep/fold.ts";
import { parseMap } from "../../src/keep/series/parse-map.ts";
import { importSeries } from "../../src/run/import-series.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { effectsWith, now } from "../gather/effects.ts";
import { folderOf } from "../gather/folder-of.ts";

const MAP = {
  series: "storm-boats",
  title: "Boats lost in the storm",
  day: "date",
  claimant: "Harbour Office",
  happening: { id: "storm", title: "The storm", from: "2023-05-01" },
  tallies: [
    { name: "boats", measure: "lost", counted: { text: "boats", what: "things" }, total: "boats", increment: "new", period: 24 },
    { name: "piers", measure: "lost", counted: { text: "piers", what: "things" }, total: "piers" },
  ],
};

function take(store: Store, file: string, change: object = {}, options: Parameters<typeof importSeries>[4] = {}) {
  return importSeries(store, file, parseMap("map.json", JSON.stringify({ ...MAP, ...change })), effectsWith(), options);
}

/** Days and values of one tally as known at a moment. */
async function values(store: Store, name: string, moment?: string): Promise<string[]> {
  const { tallies } = foldLedger(await Array.fromAsync(store.events(moment)));
  return tallies.filter((tally) => tally.counted === name).flatMap(({ readings }) => readings.map(({ day, low }) => `${day} ${low}`));
}

const CSV = "date,boats,new,piers\n2023-05-02,4,,1\n2023-05-03,9,5,\n";
const VALUES = ["2023-05-02 4", "2023-05-03 9"];

test("a table comes in whichever way it is written, and importing it again adds nothing", async () => {
  const rows = [
    { date: "2023-05-02", boats: 4, piers: 1 },
    { date: "2023-05-03", boats: 9, new: 5 },
  ];
  const forms: [name: string, content: string, change?: object][] = [
    ["boats.csv", CSV],
    ["boats.tsv", CSV.replaceAll(",", "\t")],
    ["semicolons.csv", `\ufeff${CSV.replaceAll(",", ";").replaceAll("\n", "\r\n")}`],
    ["boats.json", JSON.stringify(rows)],
    ["nested.json", JSON.stringify({ data: { rows } }), { rows: "data.rows" }],
    ["boats.jsonl", rows.map((row) => JSON.stringify(row)).join("\n")],
  ];
  const dir = folderOf(Object.fromEntries(forms.map(([name, content]) => [name, content])));
  for (const [name, , change] of forms) {
    const store = openMemoryStore();
    const first = await take(store, join(dir, name), change);
    deepStrictEqual([first.rows, first.new, first.readings, first.refused.length], [2, 2, 4, 0], name);
    deepStrictEqual(await values(store, "boats"), VALUES, name);
    const state = await store.eventState();
    const again = await take(store, join(dir, name), change);
    deepStrictEqual([again.new, again.same], [0, 2], name);
    strictEqual(await store.eventState(), state);
  }
});

test("rows that cannot be read are refused by their place, and the others come in", async () => {
  const dir = folderOf({
    "boats.csv": "date,boats,new,piers\n2023-05-02,4,,1\n2023-05-03,nine,,\n2023-05-03,9\n2023-05-04,11,,\n2023-05-04,12,,\n",
  });
  const store = openMemoryStore();
  const { refused } = await take(store, join(dir, "boats.csv"));
  const messages = refused.map(({ refusal }) => refusal.message).toSorted();
  match(messages[0]!, /^Cannot import boats\.csv, line 3: boats is "nine", which is no whole number/);
  match(messages[1]!, /line 4: it has more or fewer cells than the line of names/);
  match(messages[2]!, /line 6: it is the second row for 2023-05-04: name the column that tells them apart/);
  strictEqual(messages.length, 3);
  deepStrictEqual(await values(store, "boats"), ["2023-05-02 4", "2023-05-04 11"]);
});

test("dated copies in a folder are versions: what a later one lacks is taken out from its day on", async () => {
  const dir = folderOf({
    "boats-2023-05-03.csv": CSV,
    "boats-2023-05-05.csv": "date,boats,new,piers\n2023-05-03,8,5,2\n",
    "boats.csv": "date,boats,new,piers\n2023-05-03,8,5,3\n",
    "boats.csv.meta.json": JSON.stringify({ captured: "2023-05-09T10:00:00Z" }),
    "readme.md": "no table",
  });
  const store = openMemoryStore();
  const { new: fresh, removed } = await take(store, dir);
  deepStrictEqual([fresh, removed], [5, 1]);
  deepStrictEqual(await values(store, "boats", "2023-05-04T00:00:00.000Z"), VALUES);
  deepStrictEqual(await values(store, "boats", "2023-05-06T00:00:00.000Z"), ["2023-05-02 3", "2023-05-03 8"]);
  deepStrictEqual(await values(store, "piers", "2023-05-06T00:00:00.000Z"), ["2023-05-03 2"]);
  deepStrictEqual(await values(store, "piers"), ["2023-05-03 3"]);
  deepStrictEqual((await take(store, dir)).new, 0);
});

test("lines of revisions give what the file said at any moment", async () => {
  const revision = (day: number, date: string, kind: string, rest: object) =>
    JSON.stringify({ committed_at: `2023-05-0${day}T12:00:00+03:00`, date, kind, ...rest });
  const dir = folderOf({
    "revisions.jsonl": [
      revision(3, "2023-05-02", "initial", { values: { boats: 4 } }),
      revision(4, "2023-05-03", "add", { values: { boats: 9 } }),
      revision(5, "2023-05-02", "revise", { changed: { boats: [4, 6] } }),
      revision(5, "2023-05-02", "revise", { changed: { boats: [6, 5] } }),
      revision(6, "2023-05-03", "delete", {}),
      revision(7, "2023-05-01", "delete", {}),
    ].join("\n"),
  });
  const store = openMemoryStore();
  const { refused } = await take(store, join(dir, "revisions.jsonl"));
  deepStrictEqual(
    refused.map(({ at }) => at),
    ["revisions.jsonl, line 6"],
  );
  deepStrictEqual(await values(store, "boats", "2023-05-03T23:00:00.000Z"), ["2023-05-02 4"]);
  deepStrictEqual(await values(store, "boats", "2023-05-04T23:00:00.000Z"), VALUES);
  deepStrictEqual(await values(store, "boats", "2023-05-05T23:00:00.000Z"), ["2023-05-02 5", "2023-05-03 9"]);
  deepStrictEqual(await values(store, "boats"), ["2023-05-02 5"]);
  strictEqual((await take(store, join(dir, "revisions.jsonl"))).new, 0);
});

test("a trial keeps nothing, a column that no row has is named, and what lies in the future is refused", async () => {
  const dir = folderOf({ "boats.csv": "date,boats\n2023-05-02,4\n" });
  const store = openMemoryStore();
  const trial = await take(store, join(dir, "boats.csv"), {}, { dryRun: true });
  deepStrictEqual([trial.new, trial.unseen], [1, ["new", "piers"]]);
  strictEqual((await Array.fromAsync(store.events())).length, 0);
  const future = await take(store, join(dir, "boats.csv"), {}, { known: "2031-01-01T00:00:00.000Z" });
  match(future.refused[0]!.refusal.message, /was known on 2031-01-01T00:00:00\.000Z, which lies in the future/);
});

test("the moment is the row's, then the given one, then now", async () => {
  const dir = folderOf({ "boats.csv": "date,boats,seen\n2023-05-02,4,2023-05-04T00:00:00Z\n2023-05-03,9,\n" });
  const store = openMemoryStore();
  await take(store, join(dir, "boats.csv"), { known: "seen" }, { known: "2023-06-01T00:00:00.000Z" });
  const knownOf = async () => (await Array.fromAsync(store.events())).map(({ known }) => known);
  deepStrictEqual(await knownOf(), ["2023-05-04T00:00:00.000Z", "2023-06-01T00:00:00.000Z"]);
  await take(store, join(dir, "boats.csv"), { series: "other" });
  strictEqual((await knownOf()).at(-1), now);
});

test("a folder without tables, a page and a JSON without rows are refused", async () => {
  const dir = folderOf({ "page.html": "<p>", "object.json": '{"data": 1}', "empty/readme.md": "" });
  const store = openMemoryStore();
  await rejects(take(store, join(dir, "page.html")), /Cannot import .*page\.html: it is no table/);
  await rejects(take(store, join(dir, "empty")), /the folder holds no table/);
  await rejects(take(store, join(dir, "object.json")), /it is no list of rows\. Name the path to them in the map's "rows"/);
  await rejects(take(store, join(dir, "nothing.csv")), /Cannot find .*nothing\.csv/);
});
