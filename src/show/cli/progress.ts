import ora from "ora";
import { numberText } from "../../lib/number-text.ts";

/** What a long job tells of itself on a terminal: how much is done, and how fast. Silent elsewhere. */
export interface ProgressLine {
  tell(done: number, label?: string): void;
  end(): void;
}

/**
 * @param wanted false where standard output is the terminal and carries the result itself
 */
export function startProgress(label: string, wanted = true): ProgressLine {
  const spinner = ora({ text: label, stream: process.stderr, isSilent: !wanted || !process.stderr.isTTY }).start();
  const began = performance.now();
  return {
    tell(done, now = label) {
      const rate = done / Math.max(0.001, (performance.now() - began) / 1000);
      spinner.text = `${now}: ${numberText(done)} (${numberText(Math.round(rate))} a second)`;
    },
    end: () => void spinner.stop(),
  };
}
