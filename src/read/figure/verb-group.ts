import { classesAt, lowerAt } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { type BareReading, isAdverb } from "./sentence-reading.ts";

/** The auxiliaries, adverbs and hedges before a word of harm: "are feared to have been", "may have", "left". */
export interface VerbGroup {
  /** First token of the group; equal to the predicate's first where there is none. */
  readonly from: number;
  /** A form of be or get, which makes a participle passive and a state a predicate. */
  readonly passive: boolean;
  readonly auxiliary: boolean;
  readonly negated: boolean;
  /** "feared", "believed to", "may": not certain. */
  readonly doubted: boolean;
  /** "will", "expected to": not yet. */
  readonly expected: boolean;
  /** "would have", "could have": against the facts. */
  readonly unreal: boolean;
  /** "to kill": an infinitive. */
  readonly infinitive: boolean;
}

const LONGEST_GROUP = 12;

/** Reads leftwards from a predicate over everything that belongs to its group of verbs. */
export function verbGroupBefore(reading: BareReading, predicate: number): VerbGroup {
  const { words } = reading;
  const group = {
    from: predicate,
    passive: false,
    auxiliary: false,
    negated: false,
    doubted: false,
    expected: false,
    unreal: false,
    infinitive: false,
  };
  const least = Math.max(reading.from, predicate - LONGEST_GROUP);
  for (let at = predicate - 1; at >= least; at--) {
    const lower = lowerAt(reading, at);
    const classes = classesAt(reading, at);
    if ((classes & (WordClass.auxiliary | WordClass.modal)) !== 0) {
      const negated = (classes & WordClass.negation) !== 0;
      if (lower.includes("'") && !negated) break;
      group.passive ||= words.passive.has(lower);
      group.auxiliary = true;
      group.negated ||= negated;
      group.doubted ||= words.possibleModals.has(lower);
      group.expected ||= words.forecastModals.has(lower);
      group.unreal ||= words.unrealModals.has(lower) && words.perfect.has(lowerAt(reading, at + 1));
    } else if (words.negations.has(lower)) group.negated = true;
    else if (words.doubts.has(lower) || (group.infinitive && words.threats.has(lower))) group.doubted = true;
    else if (words.forecasts.has(lower) && group.infinitive) group.expected = true;
    else if (lower === words.infinitive) group.infinitive = true;
    else if (!words.reports.has(lower) && !isAdverb(reading, at)) break;
    group.from = at;
  }
  return group;
}
