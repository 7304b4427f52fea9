import type { Command } from "commander";

/** Commands that import, export, correct and question tallies. */
export function addLedger(_program: Command, _ended: (code: number) => void): void {}
