import { daysBetween } from "../../lib/day.ts";
import type { RollDay, RollItem } from "./roll.ts";
import type { Turnover } from "./turnover.ts";
import { turnovers } from "./turnover.ts";

/** Below this an equal sum may be chance, so the place in the list does not stand in for a shared word. */
const TELLING_TOTAL = 100;

/**
 * Items that go on under words that the table does not know: the old total and the new increment give the new total, and the
 * words share one, or the place in the list is the same. Key of the new series to key of the old.
 */
export function findRenames(roll: readonly RollDay[]): Map<string, string> {
  const renames = new Map<string, string>();
  for (const turnover of turnovers(roll)) {
    if (daysBetween(turnover.before, turnover.day) !== 1) continue;
    for (const come of turnover.come) {
      const old = only(turnover.gone.filter((gone) => continues(gone, come)));
      if (old && isOnlyHeir(old, come, turnover)) renames.set(come.key, old.key);
    }
  }
  return renames;
}

function continues(gone: RollItem, come: RollItem): boolean {
  if (gone.known && come.known) return false;
  if (come.added === null || gone.total + come.added !== come.total) return false;
  return shareWord(gone.words, come.words) || (gone.line !== null && gone.line === come.line && come.total >= TELLING_TOTAL);
}

function isOnlyHeir(old: RollItem, heir: RollItem, { come }: Turnover): boolean {
  return only(come.filter((other) => continues(old, other))) === heir;
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu));
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}
