import type { Silence } from "../../model/report.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, shapeAt, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { type BareReading, isAdverb, isBreak, isVerb } from "./sentence-reading.ts";

/** Sentences without one of these keep no silence. */
const GATE = WordClass.negation | WordClass.verb | WordClass.cue;

/**
 * Finds sources said to give no figure, or unable to confirm one.
 *
 *   Azania publishes no figures on its wounded.
 *   ^^^^^^^ who              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what
 */
export function findSilences(scan: Scan): Silence[] {
  return scan.sentences.flatMap((sentence) => ((sentence.classes & GATE) === 0 ? [] : silencesIn(scan, sentence)));
}

function silencesIn(scan: Scan, sentence: Sentence): Silence[] {
  const reading: BareReading = { ...viewOf(scan.tokens, sentence), words: scan.language.figures };
  const { verbs } = reading.words.silence;
  const found: Silence[] = [];
  for (let at = reading.from; at < reading.to; at++) {
    if (!verbs.has(lowerAt(reading, at))) continue;
    const group = silentGroup(reading, at);
    const end = group === null ? null : figureEnd(reading, at + 1);
    const who = group === null || end === null ? null : subjectBefore(reading, group);
    if (who === null || end === null) continue;
    const start = reading.tokens.start[who.from]!;
    found.push({ who: textOf(reading, who.from, who.to), what: textOf(reading, at + 1, end), start, end: reading.tokens.end[end - 1]! });
    at = end;
  }
  return found;
}

const textOf = (reading: BareReading, from: number, to: number) =>
  reading.tokens.text.slice(reading.tokens.start[from], reading.tokens.end[to - 1]);

/** Where "does not", "could not independently", "declined to" or the bare verb of "gave no figure" begins; null where it is said after all. */
function silentGroup(reading: BareReading, verb: number): number | null {
  let silent = lowerAt(reading, verb + 1) === reading.words.silence.no;
  let at = verb;
  for (; at > reading.from; at--) {
    const lower = lowerAt(reading, at - 1);
    const refuses = reading.words.silence.refusals.has(lower);
    const negates = (classesAt(reading, at - 1) & WordClass.negation) !== 0 && lower !== reading.words.silence.no;
    silent ||= refuses || negates;
    const joins =
      refuses ||
      negates ||
      lower === "to" ||
      isAdverb(reading, at - 1) ||
      (classesAt(reading, at - 1) & (WordClass.auxiliary | WordClass.modal)) !== 0;
    if (!joins) break;
  }
  return silent ? at : null;
}

const LONGEST_OBJECT = 14;

/** The end of an object that names figures: "figures on its wounded", "how many died". */
function figureEnd(reading: BareReading, from: number): number | null {
  let names = false;
  let at = from;
  for (; at < Math.min(reading.to, from + LONGEST_OBJECT); at++) {
    if (lowerAt(reading, at) === "," || lowerAt(reading, at) === "." || isBreak(reading, at)) break;
    names ||= reading.words.silence.figures.has(lowerAt(reading, at));
  }
  return names && at > from ? at : null;
}

const LONGEST_SUBJECT = 8;

/** The noun phrase right before a group of verbs. */
function subjectBefore(reading: BareReading, group: number): { from: number; to: number } | null {
  let from = group;
  while (from > reading.from && group - from < LONGEST_SUBJECT) {
    const mark = shapeAt(reading, from - 1) === "mark" && lowerAt(reading, from - 1) !== "'s";
    if (mark || isBreak(reading, from - 1) || isVerb(reading, from - 1) || (classesAt(reading, from - 1) & WordClass.conjunction) !== 0)
      break;
    from--;
  }
  return from < group ? { from, to: group } : null;
}
