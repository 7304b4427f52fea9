import type { WordChange } from "../../model/version.ts";
import { matchInOrder } from "./match-in-order.ts";

/** Unchanged words between two changes that belong to them rather than part them. */
const MOST_BETWEEN = 1;

/**
 * The runs of words in which two texts differ, in order.
 *
 *   Ministry confirms 52 losses        Ministry confirms 44 deaths
 *                     ^^^^^^^^^                          ^^^^^^^^^
 */
export function diffWords(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const pairs = [...matchInOrder(old, now), [old.length, now.length] as const];
  const changes: { from: number; to: number; at: number; until: number }[] = [];
  let [one, other] = [0, 0];
  for (const [match, matched] of pairs) {
    if (match > one || matched > other) {
      const last = changes.at(-1);
      const isNear = last !== undefined && one - last.to <= MOST_BETWEEN && last.to > last.from && last.until > last.at;
      if (isNear && match > one && matched > other) [last.to, last.until] = [match, matched];
      else changes.push({ from: one, to: match, at: other, until: matched });
    }
    [one, other] = [match + 1, matched + 1];
  }
  return changes.map(({ from, to, at, until }) => ({ before: bare(old.slice(from, to)), after: bare(now.slice(at, until)) }));
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

/** Words without the marks around them. */
function bare(words: readonly string[]): string {
  return words.join(" ").replace(/^[\s,;:.]+|[\s,;:.]+$/gu, "");
}

/** How much of their words two texts share, 0 to 1 (Dice). */
export function likeness(before: string, after: string): number {
  const [old, now] = [wordsOf(before.toLowerCase()), wordsOf(after.toLowerCase())];
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of now) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return old.length + now.length === 0 ? 1 : (2 * shared) / (old.length + now.length);
}
