import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { sourceCue } from "./source-cue.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { hasClass, is, isComma, isDash, isParticiple, isQuotation, isStop, isVerb, lowerAt } from "./units.ts";
import { WordClass } from "../text/word-class.ts";

/** Where what is said ends, if it begins at `from`: at the sentence's end, or where another source or a contrast takes over. */
export function clauseEnd(units: readonly Unit[], from: number, words: StatementWords): number {
  let at = from;
  for (; at < units.length; at++) {
    const lower = lowerAt(units, at);
    if (lower === ";" || (isStop(units, at) && lower !== ":" && at >= units.length - 1)) break;
    if (at > from && (turns(units, at) || sourceCue(units, at, words)?.from === at)) break;
  }
  return trimEnd(units, from, at);
}

/** ", although …", "but has …": the writer takes over. */
function turns(units: readonly Unit[], at: number): boolean {
  if (isComma(units, at) || isDash(units, at)) return is(units, at + 1, Part.contrast) && !isQuotation(units, at + 2);
  return is(units, at, Part.contrast) && is(units, at, Part.joint) && isVerb(units, at + 1);
}

function trimEnd(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from && !isQuotation(units, end - 1) && (isStop(units, end - 1) || isComma(units, end - 1) || isDash(units, end - 1))) end--;
  return end;
}

/** What stands before the speaker or the cue: the sentence from its start, or the quotation alone. */
export function contentBefore(units: readonly Unit[], to: number): Run | null {
  const end = trimEnd(units, 0, to);
  if (end <= 0) return null;
  let from = 0;
  for (let at = end - 1; at > 0; at--) {
    if (lowerAt(units, at) === ";" || (isStop(units, at) && !isQuotation(units, at))) {
      from = at + 1;
      break;
    }
  }
  while (from < end && isLeadIn(units, from)) from++;
  if (isQuotation(units, end - 1) && end - from > 1 && leadsIn(units, from, end - 1)) from = end - 1;
  return from < end ? { from, to: end } : null;
}

/** "Then: “…”": what leads in to a quotation is not part of it. */
function leadsIn(units: readonly Unit[], from: number, quotation: number): boolean {
  return lowerAt(units, quotation - 1) === ":" || (quotation - from <= 2 && hasClass(units, from, WordClass.conjunction));
}

/** What goes on behind an inserted "…, he said, …": from the comma to the end. */
export function contentResumed(units: readonly Unit[], from: number, words: StatementWords): Run[] {
  const lower = lowerAt(units, from);
  if (lower !== "," && lower !== ":" && !isDash(units, from) && !isQuotation(units, from)) return [];
  const start = isQuotation(units, from) ? from : from + 1;
  if (start >= units.length || isParticiple(units, start, words)) return [];
  const to = clauseEnd(units, start, words);
  return to > start ? [{ from: start, to }] : [];
}

/** "But", "So" in front of what is said; "If" and "When" belong to it. */
const isLeadIn = (units: readonly Unit[], at: number) =>
  is(units, at, Part.joint | Part.opener) && (!is(units, at, Part.subordinator) || is(units, at, Part.contrast));
