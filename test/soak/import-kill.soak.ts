import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numberText } from "../../src/lib/number-text.ts";
import { survivesImportKill } from "../run/fold/survives-kill.ts";
import { numberBelow, seededRandom } from "../seeded-random.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Kills an import at seeded moments, over and over, in a folder that is begun anew now and then. */
const KILLS_OF_FOLDER = 10;
const LONGEST = 300;

const { seed, count } = proofOptions(200);
const random = seededRandom(seed);
for (let killed = 0; killed < count;) {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
  for (let at = 0; at < KILLS_OF_FOLDER && killed < count; at++, killed++) await survivesImportKill(dir, numberBelow(random, LONGEST));
  rmSync(dir, { recursive: true });
}
tellResult({
  what: "a program that imports rows, revisions of rows and pages without end and folds after each batch, killed (SIGKILL), the folder opened again",
  many: `${numberText(count)} kills`,
  result: "every event said to be kept was there, none twice; what was folded was what folding anew from the events gave",
});
