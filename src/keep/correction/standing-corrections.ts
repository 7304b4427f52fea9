import { compareText } from "../../lib/compare-text.ts";
import type { Correction } from "../../model/correction.ts";

/**
 * The corrections that hold: those that no later one has undone, in the order in which they were decided. What was undone holds
 * again when its undoing is undone.
 */
export function holdingCorrections(corrections: Iterable<Correction>): Correction[] {
  const ordered = [...corrections].sort((a, b) => compareText(a.known, b.known) || compareText(a.key, b.key));
  const undone = new Set<string>();
  // The newest first: by then it is settled whether an undoing holds itself.
  for (const { key, decision, about } of ordered.toReversed()) {
    if (decision === "undo" && !undone.has(key)) for (const other of about) undone.add(other);
  }
  return ordered.filter(({ key }) => !undone.has(key));
}

/** Those of them that decide something themselves. */
export function standingCorrections(corrections: Iterable<Correction>): Correction[] {
  return holdingCorrections(corrections).filter(({ decision }) => decision !== "undo");
}
