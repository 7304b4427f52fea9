import { WordClass } from "../text/word-class.ts";
import type { Run } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import type { StatementWords } from "./statement-words.ts";
import { hasClass, isMark, isQuotation, lowerAt } from "./units.ts";

const LEADS = new Set(["in", "on", "to", "via", "through", "during", "at", "with", "told", "tells"]);

/**
 * Where something was said: the phrase behind a preposition, or the one spoken to, whose last words name a channel.
 *
 *   said on NV radio late on Wednesday       lamented the pressure in a post on YouTube
 *           ^^^^^^^^                                                  ^^^^^^^^^^^^^^^^^
 */
export function channelIn(units: readonly Unit[], from: number, to: number, words: StatementWords): Run | null {
  for (let at = from; at < to; at++) {
    if (!LEADS.has(lowerAt(units, at))) continue;
    const end = channelEnd(units, at + 1, units.length, words);
    if (end > at + 1) return { from: at + 1, to: end };
  }
  return null;
}

/** Where what is said ends, if its last words say where it was said: "… in a post on YouTube". */
export function endBeforeChannel(units: readonly Unit[], { from, to }: Run, words: StatementWords): number {
  for (let at = to - 2; at > from + 1 && at > to - LONGEST_CHANNEL && !isMark(units, at); at--) {
    if (LEADS.has(lowerAt(units, at)) && hasClass(units, at + 1, WordClass.determiner) && channelEnd(units, at + 1, to, words) === to)
      return at;
  }
  return to;
}

const LONGEST_CHANNEL = 8;

function channelEnd(units: readonly Unit[], from: number, to: number, words: StatementWords): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + LONGEST_CHANNEL); at++) {
    const lower = lowerAt(units, at);
    if (
      isMark(units, at) ||
      isQuotation(units, at) ||
      words.clauseOpeners.has(lower) ||
      hasClass(units, at, WordClass.auxiliary | WordClass.modal | WordClass.weekday)
    )
      break;
    if (hasClass(units, at, WordClass.preposition) && lower !== "on" && lower !== "of") break;
    if (words.channels.has(lower)) end = at + 1;
  }
  return end;
}
