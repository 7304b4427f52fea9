import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const folder = join(import.meta.dirname, "..", "examples", "newsroom");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|xml)$/.test(file));

interface Sidecar {
  readonly captured: string;
  readonly url: string;
  readonly publisher: string;
}

const captures = files.map((file) => ({
  file,
  markup: readFileSync(join(folder, file), "utf8"),
  sidecar: JSON.parse(readFileSync(join(folder, `${file}.meta.json`), "utf8")) as Sidecar,
}));

test("the newsroom has at least 44 pages and one feed", () => {
  assert.ok(files.filter((file) => file.endsWith(".html")).length >= 44);
  assert.equal(files.filter((file) => file.endsWith(".xml")).length, 1);
});

test("each page has an address that nobody owns, a publisher and a moment of capture", () => {
  for (const { file, sidecar } of captures) {
    assert.match(new URL(sidecar.url).hostname, /\.example$/, file);
    assert.equal(new Date(sidecar.captured).toISOString().slice(0, 19), sidecar.captured.slice(0, 19), file);
    assert.ok(sidecar.publisher, file);
  }
});

test("each page says that it was written to demonstrate the program", () => {
  for (const { file, markup } of captures) assert.match(markup, /written to demonstrate Tollkeeper/, file);
});

test("pages of one address are captures of different moments, and three pages were captured twice", () => {
  const byAddress = Map.groupBy(captures, ({ sidecar }) => sidecar.url);
  const twice = [...byAddress.values()].filter((same) => same.length > 1);
  assert.equal(twice.length, 3);
  for (const same of twice) assert.equal(new Set(same.map(({ sidecar }) => sidecar.captured)).size, same.length);
});

test("one day of the daily count is missing, and one of its sums does not hold", () => {
  const days = captures.filter(({ file }) => file.startsWith("daily-count"));
  const totals = new Map(days.map(({ file, markup }) => [file.slice(12, 22), vehicles(markup)]));
  assert.equal(totals.has("2023-02-26"), false);
  const broken = [...totals].filter(([day, { total, added }]) => {
    const before = totals.get(new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
    return before !== undefined && before.total + added !== total;
  });
  assert.deepEqual(
    broken.map(([day]) => day),
    ["2023-03-03"],
  );
});

function vehicles(markup: string): { total: number; added: number } {
  const found = /Vehicles and fuel tanks\D+([\d,]+)\D+?\+(\d+)/.exec(markup);
  return { total: Number(found?.[1]?.replace(",", "")), added: Number(found?.[2]) };
}
