import { lowerAt } from "../text/sentence-view.ts";
import { conjunctsAfter } from "./conjuncts.ts";
import type { Counting } from "./counting.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/**
 * Adds the countings that are named as parts of one before them.
 *
 *   At least 52 people, including 15 women and 22 children, were killed; 20 were treated, four of whom were nurses.
 *                                 ^^^^^^^^     ^^^^^^^^^^^                                 ^^^^^^^^^^^^
 */
export function addParts(reading: SentenceReading, parts: Set<Counting>): void {
  for (const counting of reading.countings) {
    if (parts.has(counting)) continue;
    if (counting.partitive === "pronoun") parts.add(counting);
    else if (followsIncluding(reading, counting)) for (const part of [counting, ...conjunctsAfter(reading, counting.to)]) parts.add(part);
  }
}

/** "including 12 children", "among them two nurses", "12 children included". */
function followsIncluding(reading: SentenceReading, counting: Counting): boolean {
  const before = lowerAt(reading, counting.from - 1);
  const pronoun = reading.words.antecedents.has(before);
  return reading.words.including.has(pronoun ? lowerAt(reading, counting.from - 2) : before);
}

/** Brackets and pairs of dashes: the last token of each to the token before its first. */
export function asidesIn(reading: { readonly from: number; readonly to: number } & Parameters<typeof lowerAt>[0]): Map<number, number> {
  const asides = new Map<number, number>();
  let open = -1;
  for (let at = reading.from; at < reading.to; at++) {
    const lower = lowerAt(reading, at);
    if (!DASHES.has(lower) && lower !== "(" && lower !== ")") continue;
    if (open >= 0 && closes(lowerAt(reading, open), lower)) {
      asides.set(at, open);
      open = -1;
    } else open = at;
  }
  return asides;
}

const DASHES = new Set(["—", "–", "--", "-"]);
const closes = (opening: string, closing: string) => (opening === "(" ? closing === ")" : closing !== "(" && closing !== ")");
