import { parseArgs } from "node:util";

/** What a proof came to: a row of the table in `docs/soak.md`. Nothing in it depends on the machine. */
export interface ProofResult {
  /** What was done. */
  readonly what: string;
  /** How often, or on how much. */
  readonly many: string;
  readonly result: string;
}

/** The seed and size that a proof was started with: `node test/soak/NAME.soak.ts [--seed 1] [--count N]`. */
export function proofOptions(usual: number): { readonly seed: number; readonly count: number } {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, count: { type: "string", default: String(usual) } } });
  return { seed: Number(values.seed), count: Number(values.count) };
}

/** Ends a proof that held; one that does not hold throws before. `run.ts` reads the line. */
export function tellResult(result: ProofResult): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
