import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { growingFeeds } from "./growing-feeds.ts";
import { watchingSurvivesKill } from "./survives-kill.ts";

test("a watcher killed in the middle of a round loses nothing of what it said it had, and the next one goes on from there", async () => {
  const feeds = await growingFeeds();
  const dir = temporaryFolder();
  let before = 0;
  for (const milliseconds of [2, 57, 131]) {
    const pages = await watchingSurvivesKill(dir, feeds.port, 5, milliseconds);
    assert.ok(pages > before, "each run brings more");
    before = pages;
  }
  feeds.close();
});
