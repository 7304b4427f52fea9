import type { Terminal } from "../terminal.ts";

/** A blank line and the name of what follows. */
export function heading(text: string, terminal: Terminal): void {
  terminal.print(`\n${terminal.paint(["bold", "cyan"], text)}`);
}
