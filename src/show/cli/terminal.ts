import { styleText } from "node:util";

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

/** A reader that has seen enough ("| head") closes the pipe: that ends the program, and is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
