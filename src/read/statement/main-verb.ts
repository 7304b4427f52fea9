import { WordClass } from "../text/word-class.ts";
import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { hasClass, isMark, isVerb } from "./units.ts";

/** Whether a finite verb stands before `to` that belongs to no relative clause. */
export function hasMainVerb(units: readonly Unit[], to: number): boolean {
  let inRelative = false;
  for (let at = 0; at < to; at++) {
    if (isMark(units, at)) inRelative = false;
    else if (hasClass(units, at, WordClass.relative)) inRelative = true;
    else if (!inRelative && isVerb(units, at)) return true;
  }
  return false;
}

export function isVerbWithin(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(units, at)) return true;
  return false;
}

export const isRelative = (units: readonly Unit[], { from, to }: Run) => to - from === 1 && hasClass(units, from, WordClass.relative);
