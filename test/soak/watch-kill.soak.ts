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
const { seed, count } = proofOptions(60);
const random = seededRandom(seed);
const feeds = await growingFeeds();
const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
for (let n = 0; n < count; n++) await watchingSurvivesKill(dir, feeds.port, FEEDS, numberBelow(random, 400));
feeds.close();
rmSync(dir, { recursive: true });
tellResult({
  what: `\`collect --follow\` of ${FEEDS} feeds that bring news each time they are asked, killed (SIGKILL) within 0.4 s of its first round, on one folder`,
  many: `${numberText(count)} times`,
  result: "every item of the version that a feed is said to be at is archived, and read where the round was told to be over",
});
