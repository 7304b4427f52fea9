/** How many were right, of how many found and how many wanted. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Percent to one decimal: the harmonic mean of precision and recall. Nothing found where nothing was wanted is 100. */
export function f1(score: Score): number {
  const all = score.found + score.gold;
  return all === 0 ? 100 : rounded((2 * score.right) / all);
}

export function precision(score: Score): number {
  return score.found === 0 ? 0 : rounded(score.right / score.found);
}

export function recall(score: Score): number {
  return score.gold === 0 ? 0 : rounded(score.right / score.gold);
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** Scores by row, and the mistakes behind them, while texts are compared one after the other. */
export class Scoreboard {
  readonly scores = new Map<string, Score>();
  readonly mistakes: string[] = [];

  /** Adds to a row; rows stand in the order in which they are first named. */
  add(row: string, right: number, found: number, gold: number): void {
    const before = this.scores.get(row) ?? { right: 0, found: 0, gold: 0 };
    this.scores.set(row, { right: before.right + right, found: before.found + found, gold: before.gold + gold });
  }

  complain(kind: string, id: string, text: string): void {
    this.mistakes.push(`${kind.padEnd(9)} ${id}: ${text.replace(/\s+/g, " ")}`);
  }
}

/** The sums of several boards, row by row. */
export function joined(boards: readonly Scoreboard[]): Scoreboard {
  const sum = new Scoreboard();
  for (const board of boards) for (const [row, { right, found, gold }] of board.scores) sum.add(row, right, found, gold);
  return sum;
}
