import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { survivesKill } from "../store/survives-kill.ts";

/** Kills a writing program again and again at seeded moments: `node test/soak/store-kill.soak.ts [--kills 200] [--seed 1]`. */
const { values } = parseArgs({ options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } } });

const kills = Number(values.kills);
const random = seeded(Number(values.seed));
let batches = 0;
for (let done = 0; done < kills;) {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-soak-"));
  // A few kills on one folder, so that each finds what the last one left, then a new one, so that they stay small.
  for (let times = 0; times < 5 && done < kills; times++, done++) batches += await survivesKill(dir, Math.floor(random() * 400));
  rmSync(dir, { recursive: true });
}
process.stdout.write(
  `store-kill: seed ${values.seed}, ${kills} kills, ${batches} batches found whole after them, none in part, none lost\n`,
);

/** Mulberry32: a small generator, the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
