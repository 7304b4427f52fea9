import { pluralText } from "../lib/number-text.ts";
import { spokenDay } from "../lib/spoken-day.ts";
import type { Trends } from "../model/story.ts";

/** Of which moment trends are, and how it was chosen, as a sentence. */
export function trendsWhen({ at, chosen, window }: Trends): string {
  const hours = pluralText(window, "hour");
  if (chosen === "newest")
    return `Nothing came in the ${hours} before now. This is how it stood at the newest moment known: ${spokenMoment(at)}.`;
  return `The ${hours} up to ${chosen === "now" ? "now, " : ""}${spokenMoment(at)}, against what is usual.`;
}

/** "8 March 2023, 16:30 UTC" of an ISO instant. */
export function spokenMoment(instant: string): string {
  return `${spokenDay(instant)}, ${instant.slice(11, 16)} UTC`;
}
