import assert from "node:assert/strict";
import { test } from "node:test";
import { survivesKill } from "./survives-kill.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a writer killed at any moment leaves a prefix of what it wrote, whole, and the next one goes on from there", async () => {
  const dir = temporaryFolder();
  let before = 0;
  for (const milliseconds of [3, 61, 127]) {
    const found = await survivesKill(dir, milliseconds);
    assert.ok(found >= before, "nothing that was there is lost");
    before = found;
  }
});
