import { WordClass } from "../text/word-class.ts";
import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part } from "./statement-words.ts";
import { hasClass, is, isMark, isQuotation } from "./units.ts";

/**
 * Where something was said: the phrase behind a preposition, or the one spoken to, whose last words name a channel.
 *
 *   said on NV radio late on Wednesday       lamented the pressure in a post on YouTube
 *           ^^^^^^^^                                                  ^^^^^^^^^^^^^^^^^
 */
export function channelIn(units: readonly Unit[], from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (!is(units, at, Part.lead)) continue;
    const end = channelEnd(units, at + 1, units.length);
    if (end > at + 1) return { from: at + 1, to: end };
  }
  return null;
}

/** Where what is said ends, if its last words say where it was said: "… in a post on YouTube". */
export function endBeforeChannel(units: readonly Unit[], { from, to }: Run): number {
  for (let at = to - 2; at > from + 1 && at > to - LONGEST_CHANNEL && !isMark(units, at); at--) {
    if (is(units, at, Part.lead) && hasClass(units, at + 1, WordClass.determiner) && channelEnd(units, at + 1, to) === to) return at;
  }
  return to;
}

const LONGEST_CHANNEL = 8;

function channelEnd(units: readonly Unit[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + LONGEST_CHANNEL); at++) {
    if (
      isMark(units, at) ||
      isQuotation(units, at) ||
      is(units, at, Part.opener) ||
      hasClass(units, at, WordClass.auxiliary | WordClass.modal | WordClass.weekday)
    )
      break;
    if (hasClass(units, at, WordClass.preposition) && !is(units, at, Part.nameJoint)) break;
    if (is(units, at, Part.channel)) end = at + 1;
  }
  while (end > from && isName(units, end)) end++;
  return end;
}

/** "Silesia" in "Radio Silesia". */
const isName = (units: readonly Unit[], at: number) =>
  /^(?:title|mixed|upper)$/.test(units[at]?.word.shape ?? "") &&
  !is(units, at, Part.time) &&
  !hasClass(units, at, WordClass.month | WordClass.weekday);
