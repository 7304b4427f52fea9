import { styleText } from "node:util";
import { DONE, STOPPED } from "./exit-code.ts";

type Style = Parameters<typeof styleText>[0];

/** Where a command prints: results to standard output, everything else to standard error. Colours only on terminals. */
export interface Terminal {
  readonly width: number;
  print(text: string): void;
  say(text: string): void;
  /** Styled for standard output if that is a terminal which wants colours, else as it is. */
  paint(style: Style, text: string): string;
  readonly colours: boolean;
}

const NARROWEST = 60;
const WIDEST = 120;

export const processTerminal: Terminal = {
  width: Math.max(NARROWEST, Math.min(WIDEST, process.stdout.columns ?? 100)),
  print: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => void process.stderr.write(`${text}\n`),
  paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  colours: styleText("bold", "x", { stream: process.stdout }) !== "x",
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(DONE); // a reader that has seen enough ("| head") closes the pipe: no fault
  const state = error.code === "ENOSPC" ? "the disk is full. Free some space" : `${error.message}. Check where it goes`;
  process.stderr.write(`Cannot write to standard output: ${state}, then run this again.\n`);
  process.exit(STOPPED);
});

/** Where nobody listens to what is said beside the results, the results still count. */
process.stderr.on("error", () => undefined);
