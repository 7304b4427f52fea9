import { ok, strictEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { numberText } from "../../src/lib/number-text.ts";
import { numberBelow, seededRandom, type Random } from "../seeded-random.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Pours lines through `read --jsonl` and watches its memory and the order of its answers. */
const PROGRAM = fileURLToPath(new URL("../../bin/tollkeeper", import.meta.url));
/** Says at the end of the program the highest memory it had. */
const WATCH = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"));`)}`;

/** Ten times the lines may take no more than twice the memory: collecting is lazy while there is room, keeping them would take ten times. */
const MOST = 2;
/** Lines poured in at once. */
const BATCH = 500;

const { seed, count } = proofOptions(1_000_000);
const random = seededRandom(seed);
const peaks: number[] = [];
for (const lines of [count / 100, count / 10, count]) peaks.push(await peakOf(lines));
const [, tenth, all] = peaks;
ok(all! < tenth! * MOST, `memory grew: ${peaks.join(", ")} KB`);
tellResult({
  what: "short documents, a line each, through `read --jsonl` on two threads",
  many: `${numberText(count / 100)}, ${numberText(count / 10)} and ${numberText(count)} lines`,
  result: `every line answered, in order; the last run's peak memory was ${(all! / tenth!).toFixed(2)} times that of the second`,
});

/** Highest resident memory of a run over so many lines, in KB. */
async function peakOf(lines: number): Promise<number> {
  const run = spawn(process.execPath, ["--import", WATCH, PROGRAM, "read", "--jsonl", "-", "--workers", "2"], { stdio: "pipe" });
  let said = "";
  run.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  Readable.from(documents(lines)).pipe(run.stdin);
  const exited = once(run, "exit");
  let next = 0;
  for await (const line of createInterface({ input: run.stdout })) {
    strictEqual((JSON.parse(line) as { id: string }).id, String(next));
    next++;
  }
  await exited;
  strictEqual(run.exitCode, 0, said);
  strictEqual(next, lines);
  return Number(/peak (\d+)/.exec(said)![1]);
}

function* documents(lines: number): Generator<string> {
  for (let from = 0; from < lines; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, lines - from) }, (_, n) => `${JSON.stringify(documentOf(from + n, random))}\n`).join("");
  }
}

/** Names and numbers of its own in each, so that nothing that is remembered of one serves the next. */
function documentOf(n: number, random: Random): object {
  const name = numberBelow(random, 2 ** 31)
    .toString(36)
    .replaceAll(/\d/g, "x");
  const text = `${numberBelow(random, 5_000)} people were killed in M${name} on Monday, spokesman Ivan P${name} said.`;
  return { id: String(n), text, language: "en", published: "2023-03-02" };
}
