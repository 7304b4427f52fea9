import { spawnSync } from "node:child_process";
import { globSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProofResult } from "./proof.ts";
import { proofOptions } from "./proof.ts";

/** Runs all proofs, one after another, and writes what they came to: `npm run soak [-- --seed 1]`. */
const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const TABLE = fileURLToPath(new URL("../../docs/soak.md", import.meta.url));

const HEAD = `# Heavy proofs

\`npm run soak\` runs them all, in under a quarter of an hour on two cores, and writes this page. Each can be run alone, with any seed and size:
\`node test/soak/NAME.soak.ts --seed 1 --count 1000\`. Small runs of the same proofs are among the tests. Times are told as ratios, so that another
machine can be held against this page.

| proof | seed | what was done | how many | result |
|---|---|---|---|---|
`;

const { seed } = proofOptions(0);
const rows: string[] = [];
for (const file of globSync("*.soak.ts", { cwd: FOLDER }).toSorted()) {
  const name = basename(file, ".soak.ts");
  const { what, many, result } = runProof(file);
  rows.push(`| ${name} | ${seed} | ${what} | ${many} | ${result} |`);
  process.stdout.write(`${rows.at(-1)}\n`);
}
writeFileSync(TABLE, `${HEAD}${rows.join("\n")}\n`);

function runProof(file: string): ProofResult {
  const { status, stdout } = spawnSync(process.execPath, [FOLDER + file, "--seed", String(seed)], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status === 0) return JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as ProofResult;
  process.exitCode = 1;
  return { what: "", many: "", result: "**does not hold**" };
}
