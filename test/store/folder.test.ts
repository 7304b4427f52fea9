import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { openStore } from "../../src/store/open-store.ts";
import { connect } from "../../src/store/sqlite/connection.ts";
import { sqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { pageOf, reportOn } from "./examples.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { batchOf, ledgerAfter, wholeBatches, writeBatch } from "./written-batches.ts";

const page = pageOf("a", "text", "2022-05-04T12:00:00.000Z");

test("what was written is there when the folder is opened again", async () => {
  const dir = temporaryFolder();
  const store = await openStore(dir);
  await writeBatch(store, 3);
  await store.close();
  const again = await openStore(dir, { readOnly: true });
  assert.deepEqual(await again.page("p3-0"), batchOf(3)[0]);
  assert.deepEqual(await again.ledger(), { ledger: ledgerAfter(3), upTo: "batch 3" });
  assert.equal((await again.counts()).articles, 4);
  await again.close();
});

test("captures and the ledger lie in two files", async () => {
  const dir = temporaryFolder();
  const store = await openStore(dir);
  await writeBatch(store, 0);
  await store.close();
  assert.deepEqual(readdirSync(dir).toSorted(), ["articles.sqlite", "ledger.sqlite", "writer.lock"]);
});

test("a folder that is not there is made for writing and missing for reading", async () => {
  const dir = join(temporaryFolder(), "new", "folder");
  await assert.rejects(openStore(dir, { readOnly: true }), { name: "Refusal", code: "missing" });
  await (await openStore(dir)).close();
  await (await openStore(dir, { readOnly: true })).close();
});

test("a reader sees what a writer wrote while both have the folder open, and no half of it", async () => {
  const dir = temporaryFolder();
  const [writer, reader] = [await openStore(dir), await openStore(dir, { readOnly: true })];
  assert.equal((await reader.counts()).captures, 0);
  await writeBatch(writer, 0);
  assert.equal((await reader.counts()).captures, 1);
  assert.equal((await reader.ledger())?.upTo, "batch 0");
  await assert.rejects(reader.archive([page]), { code: "stopped" });
  await Promise.all([writer.close(), reader.close()]);
});

test("a second writer is refused while the first one is at work, and goes on when it is done", async () => {
  const dir = temporaryFolder();
  const first = sqliteStore(connect(dir));
  const second = sqliteStore(connect(dir, { patience: 100 }));
  await first.archive([page]);
  await assert.rejects(second.archive([page]), { code: "stopped", message: /another Tollkeeper is writing to it\. Wait until it is done/ });
  await first.close();
  assert.deepEqual(await second.archive([page]), ["same"]);
  await second.close();
});

test("a writer that lets others write goes on after them", async () => {
  const dir = temporaryFolder();
  const [first, second] = [sqliteStore(connect(dir, { patience: 100 })), sqliteStore(connect(dir, { patience: 100 }))];
  await first.archive([page]);
  await first.release();
  assert.deepEqual(await second.archive([page]), ["same"]);
  await assert.rejects(first.archive([page]), { code: "stopped" });
  await second.release();
  assert.deepEqual(await first.archive([page]), ["same"]);
  await Promise.all([first.close(), second.close()]);
});

test("a second writer waits for one that is soon done", async () => {
  const dir = temporaryFolder();
  const [first, second] = [await openStore(dir), await openStore(dir)];
  await first.archive([page]);
  const waiting = second.archive([page]);
  setTimeout(() => void first.close(), 120);
  assert.deepEqual(await waiting, ["same"]);
  await second.close();
});

test("programs that open a new folder at the same moment all get it", async () => {
  const dir = temporaryFolder();
  const script = `import { openStore } from ${JSON.stringify(new URL("../../src/store/open-store.ts", import.meta.url).href)};
    const store = await openStore(${JSON.stringify(dir)}); await store.counts(); await store.close();`;
  const children = [1, 2, 3].map(() => spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" }));
  const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0] as number));
  assert.deepEqual(codes, [0, 0, 0]);
});

for (const file of ["main", "archive"]) {
  test(`a full disk under the ${file} file stops writing in plain words, and what was kept stays`, async () => {
    const dir = temporaryFolder();
    const connection = connect(dir);
    const store = sqliteStore(connection);
    await writeBatch(store, 0);
    connection.db.exec(`PRAGMA ${file}.max_page_count = 1`);
    const full = { code: "stopped", message: /^Cannot write .*: the disk is full\. Free some space.*Nothing that was kept is lost\.$/ };
    await assert.rejects(fill(store), full);
    const state = await store.eventState();
    await store.close();
    const again = await openStore(dir);
    assert.equal(await again.eventState(), state);
    const { captured, reported } = await wholeBatches(again);
    assert.ok(captured >= reported && reported >= 1);
    assert.deepEqual(await again.page("p0-0"), batchOf(0)[0]);
    await writeBatch(again, 50);
    assert.equal((await again.ledger())?.upTo, "batch 50");
    await again.close();
  });
}

async function fill(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  for (let n = 1; n < 50; n++) await writeBatch(store, n);
}

test("a report whose event could not be written is not kept, and its capture stays unread", async () => {
  const connection = connect(temporaryFolder());
  let writes = 0;
  const failing = sqliteStore({
    ...connection,
    write: (work) => (++writes === 3 ? Promise.reject(new Error("cut off")) : connection.write(work)),
  });
  await failing.archive([page]);
  await assert.rejects(failing.keepReports([reportOn(page, "1")]), /cut off/);
  const store = sqliteStore(connection);
  assert.equal(await store.report("a"), null);
  assert.equal((await Array.fromAsync(store.unread())).length, 1);
  await store.keepReports([reportOn(page, "2")]);
  assert.equal((await store.report("a"))?.rules, "2");
  assert.equal(connection.db.prepare("SELECT count(*) AS n FROM reports").get()?.["n"], 1);
  await store.close();
});

test("a report that was replaced halfway is the old one still", async () => {
  const connection = connect(temporaryFolder());
  const store = sqliteStore(connection);
  await store.archive([page]);
  await store.keepReports([reportOn(page, "1")]);
  let writes = 0;
  const failing = sqliteStore({
    ...connection,
    write: (work) => (++writes === 2 ? Promise.reject(new Error("cut off")) : connection.write(work)),
  });
  await assert.rejects(failing.keepReports([reportOn(page, "2", 3)]), /cut off/);
  assert.deepEqual(await store.report("a"), reportOn(page, "1"));
  await store.close();
});

test("a file that is no database is refused in plain words", async () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, "ledger.sqlite"), "This is a shopping list. ".repeat(100));
  await assert.rejects(openStore(dir), { code: "stopped", message: /it is damaged or no Tollkeeper folder/ });
});

test("damage that shows only while reading is refused in plain words", async () => {
  const dir = temporaryFolder();
  const store = await openStore(dir);
  await writeBatch(store, 0);
  await store.close();
  const damaged = new DatabaseSync(join(dir, "articles.sqlite"));
  damaged.exec("UPDATE captures SET bytes = x'00112233'");
  damaged.close();
  const reader = await openStore(dir, { readOnly: true });
  const refusal = { name: "Refusal", code: "stopped", message: /it is damaged or no Tollkeeper folder/ };
  await assert.rejects(reader.page("p0-0"), refusal);
  await assert.rejects(Array.fromAsync(reader.pages()), refusal);
  await reader.close();
});

test("a folder in the place of a file is refused in plain words", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  await assert.rejects(openStore(file), { code: "stopped" });
  await assert.rejects(openStore(join(file, "folder")), { code: "stopped" });
});

test("a read-only folder is refused for writing and served for reading", async () => {
  assert.match(await usedByNobody(await readOnlyFolder()), /^1 stopped Cannot write .*: it is read-only\./);
});

test("a read-only folder with the empty logs that readers leave is served too", async () => {
  assert.match(await usedByNobody(await readOnlyFolder(["ledger.sqlite-wal", "articles.sqlite-wal"])), /^1 stopped Cannot open /);
});

async function readOnlyFolder(emptyFiles: readonly string[] = []): Promise<string> {
  const dir = temporaryFolder();
  const store = await openStore(dir);
  await writeBatch(store, 0);
  await store.close();
  for (const name of emptyFiles) writeFileSync(join(dir, name), "");
  chmodSync(dir, 0o555);
  return dir;
}

/** How many captures a reader finds, and what a writer is told. */
async function usedByNobody(dir: string): Promise<string> {
  const script = `import { openStore } from ${JSON.stringify(new URL("../../src/store/open-store.ts", import.meta.url).href)};
    const reader = await openStore(${JSON.stringify(dir)}, { readOnly: true });
    const { captures } = await reader.counts();
    const refusal = await openStore(${JSON.stringify(dir)}).then((writer) => writer.archive([]), (error) => error);
    process.stdout.write(captures + " " + refusal.code + " " + refusal.message);`;
  // The administrator may write anywhere, so the child runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { ...nobody, encoding: "utf8" });
  chmodSync(dir, 0o755);
  return child.stdout + child.stderr;
}
