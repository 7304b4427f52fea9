/** One decision that is learned from. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 30;

/** Weights of a bias and of each feature, by Newton's method. @param ridge how much a square of a weight costs beside one example */
export function logisticRegression(examples: readonly Example[], ridge: number): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, bend } = derivatives(examples, weights);
    for (let i = 1; i < size; i++) {
      slope[i] = slope[i]! + ridge * all * weights[i]!;
      bend[i]![i] = bend[i]![i]! + ridge * all;
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, i) => weight - change[i]!);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

function derivatives(examples: readonly Example[], weights: readonly number[]): { slope: number[]; bend: number[][] } {
  const slope = weights.map(() => 0);
  const bend = weights.map(() => weights.map(() => 0));
  for (const { features, right, weight } of examples) {
    const row = [1, ...features];
    const sure = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
    const error = (sure - (right ? 1 : 0)) * weight;
    const curve = Math.max(sure * (1 - sure), 1e-6) * weight;
    for (let i = 0; i < row.length; i++) {
      slope[i] = slope[i]! + error * row[i]!;
      for (let j = 0; j < row.length; j++) bend[i]![j] = bend[i]![j]! + curve * row[i]! * row[j]!;
    }
  }
  return { slope, bend };
}

/** Gauss with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (const row of rows.slice(i + 1)) {
      const factor = row[i]! / rows[i]![i]!;
      for (let k = i; k <= size; k++) row[k] = row[k]! - factor * rows[i]![k]!;
    }
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    const rest = rows[i]!.slice(i + 1, size).reduce((sum, value, k) => sum + value * solution[i + 1 + k]!, 0);
    solution[i] = (rows[i]![size]! - rest) / rows[i]![i]!;
  }
  return solution;
}
