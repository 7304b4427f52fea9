import type { Command } from "commander";

/** Commands on stories: what is going on. */
export function addGrouping(_program: Command, _ended: (code: number) => void): void {}
