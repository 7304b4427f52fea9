import { phraseAt } from "../text/phrases.ts";
import { lowerAt, type SentenceView } from "../text/sentence-view.ts";
import type { DateExpression, DateMeaning } from "./date-meaning.ts";
import type { DateWords } from "./date-words.ts";

/**
 * The first or the last day of a period.
 *
 *   since the start of the month   by the end of 2022   since the end of April
 *             ^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^            ^^^^^^^^^^^^
 *
 * @param periodAt reads the expression of time that begins at a token
 */
export function edgeOfPeriod(
  view: SentenceView,
  at: number,
  words: DateWords,
  periodAt: (at: number) => DateExpression | null,
): DateExpression | null {
  const edge = phraseAt(view, at, words.edges);
  if (!edge) return null;
  const period = currentPeriod(view, edge.to, words) ?? periodAt(edge.to);
  if (!period || !isPeriod(period.meaning)) return null;
  return { from: at, to: period.to, meaning: { kind: "edge", edge: edge.value, of: period.meaning } };
}

/** "the month": the one of publication. */
function currentPeriod(view: SentenceView, at: number, words: DateWords): DateExpression | null {
  const unit =
    lowerAt(view, at) === words.the && words.singleUnits.has(lowerAt(view, at + 1)) ? words.units.get(lowerAt(view, at + 1)) : undefined;
  return unit ? { from: at, to: at + 2, meaning: { kind: "shift", unit: unit.unit, count: 0 } } : null;
}

function isPeriod(meaning: DateMeaning): meaning is DateMeaning & { kind: "calendar" | "shift" } {
  return meaning.kind === "calendar" ? meaning.day === null : meaning.kind === "shift" && meaning.unit !== "day";
}
