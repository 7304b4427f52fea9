import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { ledgerMigrations } from "../../../src/store/sqlite/schema.ts";
import { newFolder, tollkeeper } from "./program.ts";

const MAP = {
  series: "storm-boats",
  title: "Boats lost in the storm",
  publisher: "Harbour Watch",
  address: "https://harbour.example/boats.csv",
  day: "date",
  claimant: "Harbour Office",
  happening: { id: "storm", title: "The storm", from: "2023-05-01" },
  tallies: [
    { name: "boats", measure: "lost", counted: { text: "boats", what: "things" }, total: "boats", increment: "new", period: 24 },
    { name: "piers", measure: "lost", counted: { text: "piers", what: "things" }, total: "piers" },
  ],
};
const CSV = "date,boats,new,piers\n2023-05-02,4,,1\n2023-05-03,9,5,1\n2023-05-04,13,3,many\n2023-05-05,15,2,2\n";

function desk(t: TestContext) {
  const folder = newFolder(t);
  const [map, file, data] = [join(folder, "map.json"), join(folder, "boats.csv"), join(folder, "desk")];
  writeFileSync(map, JSON.stringify(MAP));
  writeFileSync(file, CSV);
  const run = (...args: string[]) => tollkeeper([...args, "--data", data]);
  return { folder, map, file, run };
}

test("a series is imported, its refused rows are named, and again it adds nothing", (t) => {
  const { map, file, run } = desk(t);
  const first = run("import", file, "--map", map, "--known", "2023-05-06");
  strictEqual(first.code, 1);
  match(first.err, /refused: Cannot import boats\.csv, line 4: piers is "many", which is no whole number/);
  match(first.out, /4 rows of storm-boats: 3 new with 8 readings, 0 the same, 1 refused\./);
  const again = JSON.parse(run("import", file, "--map", map, "--known", "2023-05-07", "--json").out) as { new: number; same: number };
  deepStrictEqual([again.new, again.same], [0, 3]);
});

test("a map that is wrong is refused before anything is read", (t) => {
  const { folder, map, file, run } = desk(t);
  writeFileSync(map, JSON.stringify({ ...MAP, day: 3 }));
  const { code, err } = run("import", file, "--map", map);
  strictEqual(code, 2);
  match(err, /map\.json: day: write the name of a column/);
  strictEqual(existsSync(join(folder, "desk")), false);
});

test("tallies are exported in every form, and what does not fit on one sheet wants a folder", (t) => {
  const { folder, map, file, run } = desk(t);
  run("import", file, "--map", map, "--known", "2023-05-06");
  const boats = "ships-and-boats-lost-harbour-office-storm";
  const rows = parse<Record<string, string>>(run("export", boats).out, { columns: true });
  deepStrictEqual(
    rows.filter(({ kind, method }) => kind === "total" && method === "stated").map(({ day, low }) => `${day} ${low}`),
    ["2023-05-02 4", "2023-05-03 9", "2023-05-05 15"],
  );
  strictEqual(run("export", "all", "--format", "jsonl").out.trim().split("\n").length, rows.length + 3);
  match(run("export", "storm", "--format", "hxl").out, /^happening,[^\n]*\n#crisis\+code,[^\n]*#impact\+lost/);
  match(run("export", boats, "--format", "vintages").out, /^day,2023-05-06\n2023-05-02,4\n/);
  const [cited] = parse<Record<string, string>>(run("export", boats, "--format", "citations").out, { columns: true });
  deepStrictEqual([cited!["outlet"], cited!["archived"], cited!["sentence"]], ["Harbour Watch", "boats.csv, line 2", "boats: 4"]);
  const out = join(folder, "package");
  strictEqual(run("export", "all", "--format", "package", "--out", out).code, 0);
  const { resources } = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  for (const { path, schema } of resources) {
    const [names] = parse(readFileSync(join(out, path), "utf8"));
    deepStrictEqual(
      names,
      schema.fields.map(({ name }) => name),
    );
  }
  const refused = run("export", "all", "--format", "package");
  deepStrictEqual([refused.code, /Name a folder for it with --out/.test(refused.err)], [2, true]);
  strictEqual(run("export", "nothing").code, 1);
  strictEqual(run("export", boats, "--as-known", "2023-05-01").out.trim().split("\n").length, 1);
});

test("what an upgrade takes back to the events is folded when somebody next looks", (t) => {
  const { folder, map, file, run } = desk(t);
  run("import", file, "--map", map, "--known", "2023-05-06");
  const kept = run("tallies", "--json").out;
  const afresh = ledgerMigrations.findLast((step) => step.includes("DELETE FROM state WHERE name = 'folded'"))!;
  const db = new DatabaseSync(join(folder, "desk", "ledger.sqlite"));
  db.exec(afresh);
  db.close();
  strictEqual(run("tallies", "--json").out, kept);
});

test("a tally as known at a moment has the breaks it had then, and says since when anything is known", (t) => {
  const { map, file, run } = desk(t);
  const copy = (rows: string, known: string) => {
    writeFileSync(file, `date,boats,new,piers\n${rows}`);
    return run("import", file, "--map", map, "--known", known);
  };
  copy("2023-05-02,4,,1\n2023-05-03,10,5,1\n", "2023-05-04");
  copy("2023-05-02,4,,1\n2023-05-03,9,5,1\n2023-05-04,8,-1,1\n", "2023-05-06");
  const then = run("tally", "ships-and-boats-lost-harbour-office-storm", "--as-known", "2023-05-05").out;
  match(then, /1 break\n2023-05-03 +sum +4 on 2 May 2023 \+ 5 = 9, but 10 is stated/);
  match(run("checks", "--as-known", "2023-05-05").out, /2023-05-03 +sum[\s\S]*1 break/);
  match(run("checks", "--tally", "ships-and-boats-lost-harbour-office-storm").out, /No breaks/);
  strictEqual(run("marks", "--as-known", "2023-05-05", "--json").out.includes('"mark": 10,'), true);
  strictEqual(run("marks", "--json").out.includes('"withdrawn": null'), false);
  strictEqual(run("marks", "--as-known", "soon").code, 2);
  const now = run("tally", "ships-and-boats-lost-harbour-office-storm").out;
  match(now, /2023-05-04 +8 +−1 +stated/);
  strictEqual(now.includes("break"), false);
  const before = run("tally", "ships-and-boats-lost-harbour-office-storm", "--as-known", "2023-05-01");
  strictEqual(before.code, 1);
  match(before.err, /nothing of it was known yet\. The first of it is known since 2023-05-04/);
});
