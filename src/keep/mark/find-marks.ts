import { addDays } from "../../lib/day.ts";
import type { Mark } from "../../model/mark.ts";
import type { Reading, Tally } from "../../model/tally.ts";
import { roundNumbers } from "./ladder.ts";
import { standingTotals } from "../tally/standing-totals.ts";

/**
 * The round numbers that a tally has passed, and those of a user's own, in order of number. Each fires once: on the day of the first
 * stated total at or above it, or between that day and the last one below it where days lie between. A total that falls below takes the
 * mark back, unless the very next one stands above it again: a digit lost in writing is no restatement. What a tally's first total has
 * passed already was seen by nobody, and is no mark.
 *
 * @param own numbers that a user wants to hear of, in any order
 */
export function findMarks(tally: Tally, own: readonly number[] = []): Mark[] {
  const totals = standingTotals(tally.readings);
  const walk = new Walk(tally.id, totals, own);
  for (const at of totals.keys()) walk.step(at);
  return [...walk.marks(), ...restatedMarks(tally, totals, walk, own)].sort((a, b) => a.mark - b.mark);
}

/** Goes from total to total, and knows which marks stand. */
class Walk {
  readonly #standing = new Map<number, Mark>();
  readonly #withdrawn = new Map<number, Mark>();
  readonly #since: readonly string[];

  readonly tally: string;
  readonly totals: readonly Reading[];
  readonly own: readonly number[];

  constructor(tally: string, totals: readonly Reading[], own: readonly number[]) {
    this.tally = tally;
    this.totals = totals;
    this.own = own;
    this.#since = earliestFrom(totals);
  }

  step(at: number): void {
    const [before, total] = [this.totals[at - 1], this.totals[at]!];
    if (!before) return;
    if (total.method === "stated" && total.low > before.low) this.#rise(at, before);
    else if (total.high !== null && total.high < before.low) this.#fall(at);
  }

  has(number: number): boolean {
    return this.#standing.has(number) || this.#withdrawn.has(number);
  }

  marks(): Mark[] {
    return [...this.#standing.values(), ...this.#withdrawn.values()];
  }

  #rise(at: number, before: Reading): void {
    const total = this.totals[at]!;
    // What the first total had passed was passed unseen, however low a later one is written.
    for (const number of numbersBetween(Math.max(before.low, this.totals[0]!.low), total.low, this.own)) {
      if (this.#standing.has(number)) continue;
      this.#withdrawn.delete(number);
      const last = lastBelow(this.totals, at, number);
      const known = this.#since[at]!;
      const between = last === null || addDays(last, 1) === total.day ? null : ([last, total.day] as const);
      this.#standing.set(number, {
        tally: this.tally,
        mark: number,
        day: total.day,
        between,
        known,
        withdrawn: null,
        figures: total.figures,
      });
    }
  }

  #fall(at: number): void {
    const total = this.totals[at]!;
    const next = this.totals.slice(at + 1).find(({ method }) => method === "stated");
    for (const [number, mark] of this.#standing) {
      if (number <= total.high! || (next && next.low >= number)) continue;
      this.#standing.delete(number);
      this.#withdrawn.set(number, { ...mark, withdrawn: total.known });
    }
  }
}

/** Marks that only values since replaced had passed. */
function restatedMarks(tally: Tally, totals: readonly Reading[], walk: Walk, own: readonly number[]): Mark[] {
  const first = totals[0]?.low ?? Infinity;
  const found = new Map<number, Mark>();
  for (const { day, low, known, until, figures } of tally.restatements) {
    for (const number of numbersBetween(first, low, own)) {
      if (walk.has(number) || found.has(number)) continue;
      found.set(number, { tally: tally.id, mark: number, day, between: null, known, withdrawn: until, figures });
    }
  }
  return [...found.values()];
}

function numbersBetween(low: number, high: number, own: readonly number[]): number[] {
  return [...new Set([...roundNumbers(low, high), ...own.filter((number) => number > low && number <= high)])];
}

/** The last day before that total on which the count stood below the number. */
function lastBelow(totals: readonly Reading[], at: number, number: number): string | null {
  for (let back = at - 1; back >= 0; back--) if ((totals[back]!.high ?? totals[back]!.low) < number) return totals[back]!.day;
  return null;
}

/** From when each total, or one of a later day, was known: a later total says that the number was passed. */
function earliestFrom(totals: readonly Reading[]): string[] {
  const since = totals.map(({ known }) => known);
  for (let at = since.length - 2; at >= 0; at--) if (since[at + 1]! < since[at]!) since[at] = since[at + 1]!;
  return since;
}
