import { boundsText } from "../../lib/number-text.ts";
import { groupBy } from "../group-by.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Stated } from "../tally/state-readings.ts";
import type { Counts, Found } from "./series-days.ts";

/** Days of a campaign for which two totals are stated that cannot both hold. An old total under the new day is stale, and one that its own page took back is no second total. */
export function checkSameDays({ stated, campaign }: Counts): Found[] {
  if (!campaign) return [];
  const found: Found[] = [];
  const earlier = new Map<number, string>();
  for (const day of groupBy(stated, ({ reading }) => reading.day).values()) {
    for (const other of day.slice(1)) {
      const conflict = conflictOf(day[0]!, other, earlier);
      if (conflict) found.push(conflict);
    }
    for (const { reading } of day) earlier.set(reading.low, reading.day);
  }
  return found;
}

function conflictOf(first: Stated, other: Stated, earlier: ReadonlyMap<number, string>): Found | null {
  if (!apart(first, other) || replaces(first, other) || replaces(other, first)) return null;
  const { day } = first.reading;
  const figures = [...first.reading.figures, ...other.reading.figures];
  const [low, high] = first.reading.low <= other.reading.low ? [first, other] : [other, first];
  const since = earlier.get(low.reading.low);
  const both = `${statedText(first)} and ${statedText(other)} are both stated for ${spokenDay(day)}`;
  if (since) {
    const text = `${both}; ${boundsText(low.reading)} is the total of ${spokenDay(since)}. An old count passed on under a new day would explain it.`;
    return { day, type: "stale", figures, text: `${text} ${boundsText(high.reading)} is the newer one.` };
  }
  return {
    day,
    type: "contradiction",
    figures,
    text: `${both}. A revision within the day, two definitions, or a misread of either would explain it.`,
  };
}

/** "604 (General Staff)", "606 (General Staff, in the series losses)". */
function statedText({ reading, claims }: Stated): string {
  const [claim] = claims;
  const series = claim && claim.column !== null ? `, in the series ${claim.column.split(" ")[0]!}` : "";
  return `${boundsText(reading)} (${reading.claimant}${series})`;
}

/** Whether a page that said the one says the other in its place: a restatement, and both stay known. */
function replaces(old: Stated, other: Stated): boolean {
  const restated = new Set(old.claims.filter(({ withdrawn }) => withdrawn).map(({ article }) => article));
  return restated.size > 0 && other.claims.some(({ article }) => restated.has(article));
}

/** Said by different articles, or by two lines of one report: "rose from 41 to 52" in one article is no contradiction. */
function apart(first: Stated, other: Stated): boolean {
  const articles = new Set(first.claims.map(({ article }) => article));
  return other.claims.some(({ article, line }) => line !== null || !articles.has(article));
}
