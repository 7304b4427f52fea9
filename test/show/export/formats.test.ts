import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import type { Citation } from "../../../src/model/citation.ts";
import { citationRows } from "../../../src/show/export/citation-rows.ts";
import { packageDescriptor, PackageSources } from "../../../src/show/export/data-package.ts";
import { hxlFields, hxlRows } from "../../../src/show/export/hxl.ts";
import type { Row } from "../../../src/show/export/reading-rows.ts";
import { READING_FIELDS, readingRows } from "../../../src/show/export/reading-rows.ts";
import { vintageMatrix } from "../../../src/show/export/vintages.ts";
import { csvText, jsonLines } from "../../../src/show/export/write-table.ts";
import { TALLY } from "./sample-tally.ts";

async function* each(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

const whole = async (chunks: AsyncIterable<string>) => (await Array.fromAsync(chunks)).join("");

test("totals and increments are rows in order of day, and every field has a cell", () => {
  const rows = readingRows(TALLY);
  deepStrictEqual(
    rows.map(({ kind, day, low, high, method }) => [kind, day, low, high, method]),
    [
      ["total", "2031-03-02", 12, 12, "stated"],
      ["total", "2031-03-03", 15, null, "stated"],
      ["total", "2031-03-04", 19, 19, "forward"],
      ["added", "2031-03-04", 4, 4, "stated"],
    ],
  );
  for (const row of rows)
    deepStrictEqual(
      Object.keys(row),
      READING_FIELDS.map(({ name }) => name),
    );
});

test("CSV keeps commas, quotes and empty cells", async () => {
  const text = await whole(csvText(READING_FIELDS, each(readingRows(TALLY))));
  const read = parse<Record<string, string>>(text, { columns: true });
  strictEqual(read[0]!["said_by"], 'the council, in "Notes"');
  deepStrictEqual([read[1]!["high"], read[1]!["wording"], read[0]!["since"]], ["", "more than", ""]);
  strictEqual(read.length, 4);
});

test("JSON Lines hold what the rows hold", async () => {
  const lines = (await whole(jsonLines(each(readingRows(TALLY))))).trim().split("\n");
  deepStrictEqual(
    lines.map((line) => JSON.parse(line) as Row),
    readingRows(TALLY),
  );
});

test("hashtags stand under the names, one pair for each measure", () => {
  const { fields, tags } = hxlFields(["killed", "lost"]);
  const names = fields.map(({ name }) => name);
  deepStrictEqual(Object.keys(tags), names);
  deepStrictEqual(
    [tags["day"], tags["killed"], tags["killed_at_most"], tags["lost"], tags["claimant"]],
    ["#date", "#affected+killed", "#affected+killed+max", "#impact+lost", "#meta+claimant"],
  );
  for (const tag of Object.values(tags)) match(String(tag), /^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/);
  const [row] = hxlRows(TALLY);
  deepStrictEqual([row!["killed"], row!["claimant"]], [12, "Council"]);
  ok(Object.keys(row!).every((name) => names.includes(name)));
});

test("a matrix of vintages has what was known at the end of each day, and nothing that was worked out", () => {
  const { fields, rows } = vintageMatrix(TALLY);
  deepStrictEqual(
    fields.map(({ name }) => name),
    ["day", "2031-03-01", "2031-03-02", "2031-03-03", "2031-03-05"],
  );
  deepStrictEqual(
    rows.map((row) => Object.values(row)),
    [
      ["2031-03-01", 2, 2, null, null],
      ["2031-03-02", null, 12, 12, 12],
      ["2031-03-03", null, null, 14, 15],
    ],
  );
});

const PAGE: Citation = {
  figure: "notes-1.f1",
  outlet: "The Notes",
  title: "Twelve dead",
  published: "2031-03-02",
  address: "https://notes.example/1",
  archived: "notes-1@0123456789ab",
  known: "2031-03-02T18:00:00.000Z",
  sentence: "Twelve people died, the council said.",
};

test("each number is cited once for each figure behind it that is kept", () => {
  const rows = citationRows(TALLY, new Map([[PAGE.figure, PAGE]]));
  deepStrictEqual(
    rows.map(({ day, kind, low, outlet, sentence }) => [day, kind, low, outlet, sentence]),
    ["2031-03-02", "2031-03-03", "2031-03-04"].map((day, at) => [day, "total", [12, 15, 19][at], PAGE.outlet, PAGE.sentence]),
  );
});

interface Descriptor {
  readonly profile: string;
  readonly name: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly profile: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey?: string;
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}

const TYPES = new Set(["string", "integer", "date", "datetime"]);
const NAME = /^[-a-z0-9._/]+$/;

test("a package has what the specification of tabular data packages requires", () => {
  const sources = new PackageSources();
  sources.take([PAGE, { ...PAGE, figure: "flood/2031-03-02@x-0a.1", title: "The flood, day by day" }, PAGE]);
  const { profile, name, sources: from, resources } = packageDescriptor(sources.list()) as Descriptor;
  strictEqual(profile, "tabular-data-package");
  match(name, NAME);
  deepStrictEqual(from, [{ title: "The Notes" }, { title: "The flood, day by day", path: "https://notes.example/1" }]);
  ok(resources.length > 0);
  strictEqual(new Set(resources.map((one) => one.name)).size, resources.length);
  const fieldsOf = new Map(resources.map((one) => [one.name, new Set(one.schema.fields.map((field) => field.name))]));
  for (const { name: resource, path, profile: kind, schema } of resources) {
    match(resource, NAME);
    match(path, /^[a-z]+\.csv$/);
    strictEqual(kind, "tabular-data-resource");
    ok(schema.fields.every((field) => field.name !== "" && TYPES.has(field.type)));
    strictEqual(fieldsOf.get(resource)!.size, schema.fields.length);
    if (schema.primaryKey) ok(fieldsOf.get(resource)!.has(schema.primaryKey));
    for (const { fields, reference } of schema.foreignKeys ?? [])
      ok(fieldsOf.get(resource)!.has(fields) && fieldsOf.get(reference.resource)!.has(reference.fields));
  }
});
