import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { measure, wallClock, type BenchLine } from "./measured.ts";

const PROGRAM = fileURLToPath(new URL("../bin/tollkeeper", import.meta.url));
/** A process's own highest memory, in KB, as the last it prints. */
const SAYS_PEAK = `data:text/javascript,process.on("exit",()=>console.log(process.resourceUsage().maxRSS))`;

/** `bin/tollkeeper --version` as a whole process, beside a Node that does nothing. */
export async function benchStartUp(): Promise<BenchLine[]> {
  const ours = await measure(1, () => spawnSync(process.execPath, [PROGRAM, "--version"]), wallClock);
  const theirs = await measure(1, () => spawnSync(process.execPath, ["-e", "0"]), wallClock);
  const said = spawnSync(process.execPath, ["--import", SAYS_PEAK, PROGRAM, "--version"], { encoding: "utf8" }).stdout;
  const peakMb = Math.round(Number(said.trimEnd().split("\n").at(-1)) / 1024);
  return [{ what: "start-up of --version", ours: 1000 / ours.rate, peer: "node -e 0", peers: 1000 / theirs.rate, unit: "ms", peakMb }];
}
