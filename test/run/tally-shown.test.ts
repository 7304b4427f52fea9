import { deepStrictEqual } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseMap } from "../../src/keep/series/parse-map.ts";
import { worldEffects } from "../../src/run/effects.ts";
import { foldStore } from "../../src/run/fold-store.ts";
import { importSeries } from "../../src/run/import-series.ts";
import { showTally } from "../../src/run/tally-shown.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";
import { newFolder } from "../show/cli/program.ts";

const boats = { name: "boats", measure: "lost", counted: { text: "boats", what: "things" } };
const happening = { id: "storm", title: "The storm", from: "2023-05-01" };
const mapOf = (series: string, tally: object) =>
  parseMap(series, JSON.stringify({ series, title: series, day: "date", claimant: "Harbour Office", happening, tallies: [tally] }));

test("a tally's page has the breaks that rest on more than its own figures, and at a moment those of then", async (t) => {
  const folder = newFolder(t);
  const store = openMemoryStore();
  const take = async (series: string, tally: object, rows: string, known: string) => {
    const file = join(folder, `${series}.csv`);
    writeFileSync(file, rows);
    await importSeries(store, file, mapOf(series, { ...boats, ...tally }), worldEffects, { known });
    await foldStore(store);
  };
  await take("counts", { total: "boats" }, "date,boats\n2023-05-02,40\n2023-05-03,47\n2023-05-04,45\n", "2023-05-05");
  await take("reviews", { correction: "boats" }, "date,boats\n2023-05-04,-2\n", "2023-05-09");
  const { id } = (await store.tallyLines({ limit: 1 }))[0]!;
  const asked = async (known: string | null) => (await showTally(store, id, { known, lens: null, now: "2023-06-01T00:00:00.000Z" }))!;
  const texts = async (known: string | null) => (await asked(known)).breaks.map(({ text }) => /published correction/.test(text));
  deepStrictEqual(await texts(null), [true]);
  deepStrictEqual(await texts("2023-05-06"), [false]);
});
