import type { SetResult } from "./score-set.ts";
import { type Score, type Scoreboard, f1, precision, recall } from "./score.ts";

/** One set in full: precision, recall and F1 of each row, and what its labels came to. */
export function printSet(name: string, board: Scoreboard): void {
  console.log(`\n${name}`);
  for (const [row, score] of board.scores) console.log(`  ${row.padEnd(26)} ${numbers(score)}  (${score.gold})`);
}

/** A family of sentences in one line: its first row alone. */
export function printFamily({ name, board }: SetResult): void {
  const [row, score] = [...board.scores][0] ?? ["", { right: 0, found: 0, gold: 0 }];
  console.log(`  ${name.padEnd(26)} ${numbers(score)}  (${score.gold} ${row})`);
}

export function printMistakes({ name, board }: SetResult, most: number): void {
  if (most > 0 && board.mistakes.length > 0) console.log(`\n${name}: ${board.mistakes.length} mistakes`);
  for (const mistake of board.mistakes.slice(0, most)) console.log(`  ${mistake}`);
}

/** Shares in per cent, a row a line. */
export function printShares(name: string, rows: Readonly<Record<string, number>>): void {
  console.log(`\n${name}`);
  for (const [row, value] of Object.entries(rows)) console.log(`  ${row.padEnd(26)} ${value.toFixed(1).padStart(5)}`);
}

/** What the shared scorer printed, a row a line. */
export function printShared(name: string, rows: Record<string, unknown> | string): void {
  console.log(`\nshared ${name}`);
  if (typeof rows === "string") console.log(`  ${rows}`);
  else for (const [row, value] of Object.entries(rows)) console.log(`  ${row.padEnd(34)} ${shown(value)}`);
}

function numbers(score: Score): string {
  const [p, r, f] = [precision(score), recall(score), f1(score)].map((value) => value.toFixed(1).padStart(5));
  return `P ${p}  R ${r}  F1 ${f}`;
}

function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, number]) => `${key.toUpperCase()} ${String(number)}`)
    .join("  ");
}
