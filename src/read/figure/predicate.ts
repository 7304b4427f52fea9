import type { HarmForm, HarmPhrase } from "./harm-phrases.ts";
import type { HarmFrame, MeasureTable } from "./measure-table.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { BareReading } from "./sentence-reading.ts";
import { type VerbGroup, verbGroupBefore } from "./verb-group.ts";

/** Words of harm as they stand in a sentence, with the group of verbs before them. */
export interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly frame: HarmFrame;
  readonly form: HarmForm;
  /** Measures that own the phrase, the likelier first. */
  readonly tables: readonly MeasureTable[];
  /** Words of the phrase that must follow the object: "dead" in "shot three men dead". */
  readonly rest: readonly string[];
  readonly group: VerbGroup;
}

/** How far behind a verb the rest of its phrase may stand. */
const LONGEST_OBJECT = 12;

/**
 * Finds the words of harm in a sentence, the longest phrase first; a word inside a phrase is not read again.
 *
 *   Three men were shot dead and nine wounded.
 *             ^^^^^^^^^^^^^^          ^^^^^^^
 */
export function findPredicates(reading: BareReading): Predicate[] {
  const found: Predicate[] = [];
  for (let at = reading.from; at < reading.to;) {
    const phrases = phrasesAt(reading, at);
    if (phrases.length === 0) {
      at++;
      continue;
    }
    const length = phrases[0]!.words.length;
    for (const frame of new Set(phrases.map((phrase) => phrase.frame))) {
      const own = phrases.filter((phrase) => phrase.frame === frame);
      found.push({
        from: at,
        to: at + length,
        frame,
        form: own[0]!.form,
        tables: own.map((phrase) => phrase.table),
        rest: own[0]!.rest,
        group: verbGroupBefore(reading, at),
      });
    }
    at += length;
  }
  return found;
}

function phrasesAt(reading: BareReading, at: number): HarmPhrase[] {
  const candidates = reading.words.harm.byFirst.get(lowerAt(reading, at));
  if (!candidates) return [];
  const fitting = candidates.filter(
    (phrase) => standsAt(reading, at, phrase.words) && restStands(reading, at + phrase.words.length, phrase.rest),
  );
  const best = fitting[0];
  if (!best) return [];
  const key = best.words.length + best.rest.length;
  return fitting.filter((phrase) => phrase.words.length + phrase.rest.length === key && phrase.words.length === best.words.length);
}

const standsAt = (reading: BareReading, at: number, words: readonly string[]) =>
  words.every((word, i) => lowerAt(reading, at + i) === word);

function restStands(reading: BareReading, from: number, rest: readonly string[]): boolean {
  if (rest.length === 0) return true;
  for (let at = from + 1; at < from + LONGEST_OBJECT; at++) if (standsAt(reading, at, rest)) return true;
  return false;
}
