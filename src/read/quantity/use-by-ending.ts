import { useOfUnit } from "./use-by-unit.ts";
import { type NumeralContext, wordBefore } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

/**
 * What is glued to the number decides: "10:30", "47-year-old", "three-week", "500kg", "1980s", "12-vehicle".
 */
export function useByEnding(context: NumeralContext): QuantityUse | undefined {
  const { numeral, words } = context;
  if (numeral.digits?.form === "clock") return "time";
  if (numeral.digits?.form === "date") return "date";
  if (numeral.rest === "" || numeral.ordinal || words.boundEndings.has(numeral.rest)) return undefined;
  if (numeral.rest === "s") return numeral.low >= 1000 ? "date" : words.possessives.has(wordBefore(context)) ? "age" : "date";
  if (words.clockWords.has(numeral.rest)) return "time";
  if (!numeral.rest.startsWith("-")) return useOfUnit(numeral.rest, words) ?? "name";
  return useOfParts(numeral.rest.slice(1).split("-"), context);
}

function useOfParts(parts: readonly string[], { words }: NumeralContext): QuantityUse {
  if (words.ageAfter.has(parts.at(-1)!)) return "age";
  for (const part of parts) {
    const use = useOfUnit(part, words);
    if (use) return use;
  }
  return "compound";
}
