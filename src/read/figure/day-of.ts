import type { Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { DateFound } from "../date/date-found.ts";
import type { Scan } from "../text/scan.ts";
import { lowerAt } from "../text/sentence-view.ts";
import { type ArticleEvent, isLead, isOfEvent, numberKey } from "./article-event.ts";
import type { Draft } from "./draft.ts";
import { isEventDay, isMoving, isSayingDay } from "./event-day.ts";
import { isLongBefore } from "./settle-past.ts";

/**
 * The day up to which a count holds: the one that its sentence fixes; else that of the sentences before it in its paragraph; else that of
 * the article's event, unless it is told of another place. A month or a weekend fixes no day, but the event's may lie in it.
 */
export function dayOf(draft: Draft, place: Place | null, event: ArticleEvent, before: () => string | null): string | null {
  const { day } = draft;
  if (day && (isSingle(day) || (day.sense === "during" && draft.kind === "increment"))) return day.last;
  if (day && isWithin(event.day, day)) return event.day;
  if (day) return day.sense === "on" && day.grain === "month" ? day.last : null;
  if (draft.kind === "rate") return null;
  if (isMoving(draft)) return event.tollDays.get(numberKey(draft)) ?? null;
  if (draft.since !== null && !isLead(draft)) return null;
  if (isLasting(draft)) return null;
  const told = draft.since === null ? before() : null;
  if (told !== null) return told;
  return isElsewhere(place, event.place) && !isOfEvent(draft, event) ? null : event.day;
}

/** What goes on after the event. */
const STATES: ReadonlySet<string> = new Set(["affected", "displaced", "hospitalised", "detained", "kidnapped"]);

/** "6,000 are sleeping in the open", "two remain in custody": a state that lasts holds for the day of its telling, not of the event. */
function isLasting({ reading, finding: { counting, predicate, table } }: Draft): boolean {
  if (predicate === null || !STATES.has(table.measure)) return false;
  for (let at = counting.to; at < predicate.to; at++) if (reading.words.lasting.has(lowerAt(reading, at))) return true;
  return false;
}

/** Of an earlier event only a day that its own sentence fixes. */
export function pastDay({ day, compared }: Draft, event: ArticleEvent): string | null {
  if (!day || !isSingle(day) || day.last === null || event.day === null || compared) return null;
  return isLongBefore(day.last, event.day) ? day.last : null;
}

const isSingle = ({ grain, first, last }: DateFound) => grain === "day" && first === last;

const isWithin = (day: string | null, { first, last }: DateFound) =>
  day !== null && first !== null && last !== null && first <= day && day <= last;

/** Countries have ids of two letters: they are too wide to tell two events apart. */
const isElsewhere = (place: Place | null, other: Place | null) =>
  place?.id != null && other?.id != null && place.id.length > 2 && other.id.length > 2 && place.id !== other.id;

/** So many sentences of a paragraph are asked. */
const FURTHEST = 6;

/** The day of an event that the sentences before a figure's name, in its paragraph, the nearest first. */
export function dayBefore(scan: Scan, draft: Draft, atomsOf: (sentence: number) => Atoms): string | null {
  const { block } = draft.reading.sentence;
  for (let index = draft.sentence - 1; index >= draft.sentence - FURTHEST && scan.sentences[index]?.block === block; index--) {
    const day = atomsOf(index).dates.find((date) => isEventDay(date, scan.article.published) && !isSayingDay(scan, date));
    if (day) return day.last;
  }
  return null;
}
