import type { Measure } from "../../model/figure.ts";
import type { Claim } from "./claim.ts";
import { isAnybody, namesHarm } from "./item.ts";

/** The noun of a measure, beside a word that tells whose it is. */
const NOUNS: ReadonlyMap<Measure, string> = new Map([
  ["killed", "deaths"],
  ["injured", "injuries"],
  ["infected", "cases"],
]);

/** What a tally counts, as a person would call it: a report's own words for its items, "people" where nobody is told apart. */
export function countedWords({ item, side, line, campaign }: Claim): string {
  if (line !== null) return item.words;
  const words = item.words.split(" ").filter((word) => !/^\p{P}*$/u.test(word));
  if (words.length > 1 && namesHarm(words.at(-1)!)) words.pop();
  const told = words.join(" ");
  const anybody = isAnybody(item) && (side === null || campaign || told === "" || namesHarm(told));
  return anybody ? "people" : told || item.parts.join(" and ");
}

/**
 * What is counted, what befell it and where, nothing said twice.
 *
 *     "tanks", lost                     Tanks lost
 *     "Russian", killed                 Russian deaths
 *     "people", infected, Sierra Leone  People infected in Sierra Leone
 */
export function subject(counted: string, { measure, byPlace, place }: Claim): string {
  const adjective = /^\p{Lu}\S*[^s\s]$/u.test(counted);
  const told = counted.toLowerCase().endsWith(measure) ? "" : adjective ? (NOUNS.get(measure) ?? measure) : measure;
  return capital([counted, told, byPlace && place ? `in ${place.name}` : ""].filter((part) => part !== "").join(" "));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
