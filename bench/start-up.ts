import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measure, peakMb, type BenchLine } from "./measured.ts";

const PROGRAM = fileURLToPath(new URL("../bin/tollkeeper", import.meta.url));

/** `bin/tollkeeper --version` as a whole process, beside a Node that does nothing. */
export async function benchStartUp(): Promise<BenchLine[]> {
  const ours = await measure(1, () => spawnSync(process.execPath, [PROGRAM, "--version"]));
  const theirs = await measure(1, () => spawnSync(process.execPath, ["-e", "0"]));
  return [
    { what: "start-up of --version", ours: 1000 / ours.rate, peer: "node -e 0", peers: 1000 / theirs.rate, unit: "ms", peakMb: peakMb() },
  ];
}
