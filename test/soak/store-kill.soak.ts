import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numberText } from "../../src/lib/number-text.ts";
import { numberBelow, seededRandom } from "../seeded-random.ts";
import { survivesKill } from "../store/survives-kill.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Kills a program that writes to the store again and again at seeded moments. */
const { seed, count } = proofOptions(120);
const random = seededRandom(seed);
let batches = 0;
for (let done = 0; done < count;) {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
  // A few kills on one folder, so that each finds what the last one left, then a new one, so that they stay small.
  for (let times = 0; times < 5 && done < count; times++, done++) batches += await survivesKill(dir, numberBelow(random, 400));
  rmSync(dir, { recursive: true });
}
tellResult({
  what: "a program that writes pages, reports and ledgers to a folder without end, killed (SIGKILL), the folder opened again",
  many: `${numberText(count)} kills`,
  result: batches > 0 ? "every batch that was said to be written was found whole, none in part" : "nothing was written",
});
