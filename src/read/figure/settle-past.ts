import type { Scan } from "../text/scan.ts";
import type { ArticleEvent } from "./article-event.ts";
import { isLead, numberKey } from "./article-event.ts";
import { daysBetween } from "../../lib/day.ts";
import type { Draft } from "./draft.ts";

/** A day so long before the article's own is another event's. */
const LONG_AGO = 10;

/**
 * The drafts that belong to another, earlier event: told with a day long before the article's own, in a comparison ("since 1959,
 * when two died"), or in a sentence that goes on with such a one.
 */
export function pastDrafts(scan: Scan, drafts: readonly Draft[], event: ArticleEvent): Set<Draft> {
  const past = new Set<Draft>();
  let background = -1;
  for (const draft of drafts) {
    const own = isLongAgo(scan, draft, event);
    const goesOn = draft.day === null && background === draft.reading.sentence.block;
    if (draft.compared || ((own || goesOn) && (!isLead(draft) || isCoarse(draft)))) past.add(draft);
    background = past.has(draft) ? draft.reading.sentence.block : -1;
  }
  const told = new Set([...past].map(numberKey));
  for (const draft of drafts)
    if (draft.day === null && !isLead(draft) && draft.count.low > 2 && told.has(numberKey(draft))) past.add(draft);
  return past;
}

/** "Last year", "in May": a month or a year gone by is never the event of the lead. */
const isCoarse = ({ day }: Draft) => day !== null && (day.grain === "month" || day.grain === "year");

/** Whether a day is too long before another to be of one event. */
export const isLongBefore = (day: string, other: string): boolean => daysBetween(day, other) > LONG_AGO;

function isLongAgo(scan: Scan, { day }: Draft, event: ArticleEvent): boolean {
  const now = scan.article.published ?? event.day;
  if (!now || !day?.last || day.sense === "until" || day.last === event.day) return false;
  return isLongBefore(day.last, now);
}
