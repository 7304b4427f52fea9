import assert from "node:assert/strict";
import { test } from "node:test";
import { newHost } from "../../src/gather/polite/back-off.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("the servers longest not asked are forgotten beyond some thousands", async () => {
  const store = await openStore(temporaryFolder());
  const hosts = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => newHost(`host-${from + n}.example`));
  await store.keepHosts(hosts(0, 5000));
  await store.keepHosts(hosts(0, 1));
  await store.keepHosts(hosts(5000, 5002));
  const known = await Promise.all([0, 1, 2, 3, 5001].map(async (n) => (await store.host(`host-${n}.example`)) !== null));
  assert.deepEqual(known, [true, false, false, true, true]);
  await store.close();
});
