import { strictEqual } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { numberText } from "../../src/lib/number-text.ts";
import { numberBelow, seededRandom } from "../seeded-random.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Kills `collect` at seeded moments, runs it again to its end, and holds what it kept against an uninterrupted run. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = join(ROOT, "bin/tollkeeper");
const NEWSROOM = join(ROOT, "examples/newsroom");

const { seed, count } = proofOptions(30);
const random = seededRandom(seed);
const began = performance.now();
const whole = await keptAfterKills([]);
const milliseconds = Math.round(performance.now() - began);
let killed = 0;
for (let tried = 0; tried < count;) {
  const moments = Array.from({ length: 1 + numberBelow(random, 4) }, () => numberBelow(random, milliseconds));
  const { kept, kills } = await keptAfterKills(moments);
  strictEqual(kept, whole.kept, `seed ${seed}, killed after ${moments.join(", ")} ms`);
  tried += moments.length;
  killed += kills;
}
tellResult({
  what: "`collect` of the example newsroom into a new folder, killed (SIGKILL) up to four times, then run to its end",
  many: `${numberText(count)} runs cut short`,
  result:
    killed > 0 ? "`tallies --json` and `checks --json` the same, byte for byte, as after an uninterrupted run" : "no run was cut short",
});

/** What a folder holds after `collect` was killed after so many milliseconds each and then left to finish; how many kills met it alive. */
async function keptAfterKills(moments: readonly number[]): Promise<{ kept: string; kills: number }> {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
  let kills = 0;
  for (const moment of moments) if (await killedAfter(dir, moment)) kills++;
  tollkeeper(["collect", NEWSROOM, "--data", dir]);
  const kept = ["tallies", "checks"].map((list) => tollkeeper([list, "--json", "--data", dir])).join("\n");
  rmSync(dir, { recursive: true });
  return { kept, kills };
}

async function killedAfter(dir: string, milliseconds: number): Promise<boolean> {
  const run = spawn(process.execPath, [PROGRAM, "collect", NEWSROOM, "--data", dir], { stdio: "ignore" });
  const exited = once(run, "exit");
  await Promise.race([pause(milliseconds), exited]);
  run.kill("SIGKILL");
  await exited;
  return run.signalCode === "SIGKILL";
}

function tollkeeper(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  strictEqual(status, 0, stderr);
  return stdout;
}
