import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { growingFeeds } from "../../run/watch/growing-feeds.ts";
import { newFolder, PROGRAM, startTollkeeper } from "./program.ts";

const run = promisify(execFile);

/** The program over one folder, while the test's own server goes on answering. */
function programOver(folder: string) {
  return async (...args: string[]) => {
    const env = { ...process.env, NO_COLOR: "1", TOLLKEEPER_ALLOW_PRIVATE: "1" };
    try {
      const { stdout, stderr } = await run(process.execPath, [PROGRAM, ...args, "--data", folder], { env });
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  };
}

async function desk(t: TestContext) {
  const feeds = await growingFeeds();
  t.after(() => feeds.close());
  const folder = newFolder(t);
  return { folder, sources: programOver(folder), at: (name: string) => `http://127.0.0.1:${feeds.port}/${name}` };
}

/** A page beside the folder's own files. */
function pageIn(folder: string): string {
  const page = join(folder, "page.txt");
  writeFileSync(page, "At least 12 people were killed in the flood, officials said on Friday.");
  return page;
}

test("sources are added, listed, checked, exported, imported and removed", async (t) => {
  const { folder, sources, at } = await desk(t);
  const added = await sources("sources", "add", at("feed-a"), folder, "/no/such/folder", "--json");
  assert.equal(added.code, 1);
  assert.match(added.err, /Cannot watch \/no\/such\/folder: there is no such file or folder\./);
  const lines = JSON.parse(added.out) as { id: string; kind: string; name: string | null; new: boolean }[];
  assert.deepEqual(
    lines.map(({ kind, name, new: isNew }) => [kind, name, isNew]),
    [
      ["feed", "The Paper", true],
      ["folder", null, true],
    ],
  );
  assert.match((await sources("sources", "add", at("feed-a"))).out, /^Watched already: feed /);
  const listed = JSON.parse((await sources("sources", "list", "--json")).out) as { id: string; watched: boolean; lastSuccess: null }[];
  assert.deepEqual(listed.map(({ id }) => id).toSorted(), lines.map(({ id }) => id).toSorted());
  const checked = JSON.parse((await sources("sources", "check", lines[0]!.id, "--json")).out) as { ok: boolean; text: string }[];
  assert.deepEqual([checked[0]?.ok, checked[0]?.text], [true, "It reads: 5 pages of the first few."]);
  const list = join(folder, "list.opml");
  writeFileSync(list, (await sources("sources", "export")).out);
  assert.match((await sources("sources", "remove", at("feed-a"))).out, /^1 source no longer watched/);
  assert.match((await sources("sources", "import", list)).out, /^1 source watched from now on, 0 were before/);
  assert.match((await sources("sources", "remove", "none-of-them")).err, /^Cannot find the source none-of-them: it is not watched\./);
});

test("collect --follow watches what it is given until it is interrupted, and then ends well", async (t) => {
  const { folder, sources, at } = await desk(t);
  assert.equal((await sources("collect", "--follow")).code, 2);
  const following = startTollkeeper(["collect", "--follow", at("feed-a"), "--allow-private", "--data", folder]);
  t.after(() => following.kill("SIGKILL"));
  let out = "";
  for await (const chunk of following.stdout) if (/new pages/.test((out += String(chunk)))) break;
  assert.match(out, /asked 1 source: 6 new pages, 0 the same\. Next at \d\d:\d\d\./);
  assert.equal((await sources("collect", pageIn(folder))).code, 0, "another program may write between two rounds");
  following.kill("SIGINT");
  const [code] = (await once(following, "exit")) as [number];
  assert.equal(code, 0);
  const [source] = JSON.parse((await sources("sources", "--json")).out) as { name: string; pages: number; lastSuccess: string }[];
  assert.deepEqual([source?.name, source?.pages], ["The Paper", 6]);
});

test("without being allowed to, nothing of this machine is watched", async (t) => {
  const { folder, at } = await desk(t);
  const refused = await run(process.execPath, [PROGRAM, "sources", "add", at("feed-a"), "--data", folder]).catch(
    (error: { code: number; stderr: string }) => error,
  );
  assert.ok("code" in refused);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /it leads to an address that is not on the public web/);
});

test("serve asks what is watched beside the site, shows its state, and leaves the folder free for other programs", async (t) => {
  const { folder, sources, at } = await desk(t);
  await sources("sources", "add", at("feed-a"));
  const serving = startTollkeeper(["serve", "--port", "0", "--allow-private", "--data", folder]);
  t.after(() => serving.kill("SIGKILL"));
  let out = "";
  for await (const chunk of serving.stdout) if (/new pages/.test((out += String(chunk))) && /http\S+/.test(out)) break;
  const [site = ""] = /http:\S+/.exec(out) ?? [];
  const page = await (await fetch(new URL("/sources", site))).text();
  assert.match(page, /The Paper/);
  assert.match(page, /6 pages/);
  assert.equal((await sources("collect", pageIn(folder))).code, 0);
  serving.kill("SIGINT");
  const [code] = (await once(serving, "exit")) as [number];
  assert.equal(code, 0);
});

test("serve --no-collect asks nothing", async (t) => {
  const { folder, sources, at } = await desk(t);
  await sources("sources", "add", at("feed-a"));
  const serving = startTollkeeper(["serve", "--port", "0", "--no-collect", "--allow-private", "--data", folder]);
  t.after(() => serving.kill("SIGKILL"));
  for await (const chunk of serving.stdout) if (/http:/.test(String(chunk))) break;
  serving.kill("SIGINT");
  await once(serving, "exit");
  const [source] = JSON.parse((await sources("sources", "--json")).out) as { lastTried: string | null }[];
  assert.equal(source?.lastTried, null);
});
