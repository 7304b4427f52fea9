import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numberText } from "../../src/lib/number-text.ts";
import { growingFeeds } from "../run/watch/growing-feeds.ts";
import { watchingSurvivesKill } from "../run/watch/survives-kill.ts";
import { numberBelow, seededRandom } from "../seeded-random.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Kills the loop that asks watched sources at seeded moments, and holds what is there against what it said it had. */
const FEEDS = 8;
const { seed, count } = proofOptions(30);
const random = seededRandom(seed);
let pages = 0;
for (let done = 0; done < count;) {
  const feeds = await growingFeeds();
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
  // A few kills on one folder, so that each finds what the last one left, then a new one, so that they stay small.
  for (let times = 0; times < 5 && done < count; times++, done++)
    pages = await watchingSurvivesKill(dir, feeds.port, FEEDS, numberBelow(random, 400));
  feeds.close();
  rmSync(dir, { recursive: true });
}
tellResult({
  what: `\`collect --follow\` of ${FEEDS} feeds that bring news each time they are asked, killed (SIGKILL) within 0.4 s of its first round, the folder opened again`,
  many: `${numberText(count)} kills`,
  result:
    pages > 0
      ? "every item of the version that a feed is said to be at was archived, and read where the round was told to be over"
      : "nothing was kept",
});
