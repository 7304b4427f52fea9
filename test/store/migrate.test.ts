import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { openStore } from "../../src/store/open-store.ts";
import { migrate, versionOf } from "../../src/store/sqlite/migrate.ts";
import { archiveMigrations, ledgerMigrations } from "../../src/store/sqlite/schema.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const first = "CREATE TABLE words (word TEXT)";
const second = "ALTER TABLE words ADD COLUMN times INTEGER NOT NULL DEFAULT 1";

test("an older file takes the steps it lacks, in order, and keeps what is in it", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db, [first], "words.sqlite");
  db.exec("INSERT INTO words VALUES ('toll')");
  migrate(db, [first, second, "UPDATE words SET times = times + 1"], "words.sqlite");
  assert.equal(versionOf(db), 3);
  assert.deepEqual({ ...db.prepare("SELECT word, times FROM words").get() }, { word: "toll", times: 2 });
});

test("a file that is up to date takes no step twice", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db, [first], "words.sqlite");
  migrate(db, [first], "words.sqlite");
  assert.equal(versionOf(db), 1);
});

test("a step that fails leaves the file at the version it had", () => {
  const db = new DatabaseSync(":memory:");
  migrate(db, [first], "words.sqlite");
  assert.throws(() => migrate(db, [first, second, "NO SQL"], "words.sqlite"), /syntax error/);
  assert.equal(versionOf(db), 1);
  assert.equal(db.prepare("SELECT count(*) AS n FROM pragma_table_info('words')").get()?.["n"], 1);
});

for (const [file, known] of [
  ["ledger.sqlite", ledgerMigrations.length],
  ["articles.sqlite", archiveMigrations.length],
] as const) {
  test(`a folder whose ${file} is of a newer version is refused and left alone`, async () => {
    const dir = temporaryFolder();
    await (await openStore(dir)).close();
    const raise = new DatabaseSync(join(dir, file));
    raise.exec(`PRAGMA user_version = ${known + 1}`);
    raise.close();
    const refusal = { code: "newer", message: new RegExp(`^Cannot open .*${file}: it was written by a newer Tollkeeper`) };
    await assert.rejects(openStore(dir), refusal);
    await assert.rejects(openStore(dir, { readOnly: true }), refusal);
  });
}
