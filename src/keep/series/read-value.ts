import type { ModifierWords } from "./series-map.ts";

/** A number of a cell with its bounds, and the word that gave them. */
export interface CellValue {
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  readonly wording: string | null;
}

const NUMBER = String.raw`[-+−]?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|[-+−]?\d+(?:\.0+)?`;
const CELL = new RegExp(`^(?<word>[^\\d]*?)\\s*(?<low>${NUMBER})(?:\\s*[-–]\\s*(?<high>\\d[\\d,]*))?$`);

/**
 * What a cell says, with the word beside it or in it; null where it is no whole number.
 *
 *     readValue("1,200", null, …)             1200
 *     readValue(12000, "more than", …)        at least 12000, "more than" where the words of the map say so
 *     readValue("about 300", null, …)         the same for a word in the cell
 */
export function readValue(cell: unknown, beside: string | null, words: ModifierWords["words"]): CellValue | null {
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? bounded(cell, cell, beside, words) : null;
  const found = typeof cell === "string" ? CELL.exec(cell.trim())?.groups : undefined;
  if (!found) return null;
  const word = found["word"] === "" ? beside : found["word"]!;
  const low = numberOf(found["low"]!);
  const high = found["high"] === undefined ? low : numberOf(found["high"]);
  return Number.isSafeInteger(low) && high >= low ? bounded(low, high, word, words) : null;
}

function bounded(low: number, high: number, word: string | null, words: ModifierWords["words"]): CellValue | null {
  if (word === null) return { low, high, modifier: "exact", wording: null };
  switch (Object.hasOwn(words, word) ? words[word] : undefined) {
    case "exact":
      return { low, high, modifier: "exact", wording: word };
    case "about":
      return { low, high, modifier: "about", wording: word };
    case "at least":
      return { low, high: null, modifier: "exact", wording: word };
    case "at most":
      return { low: 0, high, modifier: "exact", wording: word };
    case undefined:
      return null;
  }
}

function numberOf(digits: string): number {
  return Number(digits.replace("−", "-").replace(/[^\d.-]/g, ""));
}
