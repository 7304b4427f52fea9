import { daysBetween } from "../../lib/day.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Atoms } from "../atoms.ts";
import type { DateFound } from "../date/date-found.ts";
import { phraseAt } from "../text/phrases.ts";
import type { Scan } from "../text/scan.ts";
import { lowerAt, shapeAt, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import type { Draft } from "./draft.ts";
import { isMoving as moves } from "./finding.ts";

/** News tells of days at most so long before it. */
const RECENT = 31;
/** So many sentences are asked for any day, and so many for an hour. */
const OPENING = 12;
const HOURS = 8;
/** So many are asked for the day on which something is said to have happened. */
const BODY = 60;

/**
 * The day of the article's own event: that of the figures it opens with; else of what it says happened; else the first that its opening
 * names, if need be that of a saying; the day of publication where it names an hour alone.
 *
 * @param lead the drafts of the headline and the first sentences
 */
export function eventDay(scan: Scan, lead: readonly Draft[], atomsOf: (sentence: number) => Atoms): string | null {
  const { published } = scan.article;
  const told = lead.find(
    (draft) =>
      draft.kind !== "increment" && !isMoving(draft) && draft.day && isEventDay(draft.day, published) && !isSayingDay(scan, draft.day),
  );
  if (told) return told.day!.last;
  const happened = dayOfHappening(scan, atomsOf);
  if (happened !== null) return happened;
  return lead.some(isOfPeriod) ? null : openingDay(scan, atomsOf);
}

/** "The toll rose to 41": a count that moves holds for the day of its telling. */
export const isMoving = ({ finding }: Draft): boolean => moves(finding);

/** What was counted over a period has no day of its own. */
const isOfPeriod = ({ kind, day }: Draft) => kind === "increment" || (day !== null && day.first !== day.last);

/** "said on Tuesday": the day of the telling. */
export const isSayingDay = (scan: Scan, { from }: DateFound): boolean =>
  [1, 2, 3].some((back) => ((scan.tokens.word[from - back]?.classes ?? 0) & WordClass.cue) !== 0);

/** Whether a date is a single day on which news can have happened. */
export function isEventDay({ grain, sense, first, last }: DateFound, published: string | null): boolean {
  if (grain !== "day" || sense !== "on" || last === null || first !== last) return false;
  if (published === null) return true;
  const ago = daysBetween(last, published);
  return ago >= -1 && ago <= RECENT;
}

function openingDay(scan: Scan, atomsOf: (sentence: number) => Atoms): string | null {
  const { published } = scan.article;
  let said: string | null = null;
  for (let index = 0; index < Math.min(OPENING, scan.sentences.length); index++) {
    const { dates, quantities } = atomsOf(index);
    const days = dates.filter((found) => isEventDay(found, published));
    const day = days.find((found) => !isSayingDay(scan, found));
    if (day) return day.last;
    said ??= days[0]?.last ?? null;
    if (index < HOURS && quantities.some(({ use }) => use === "time")) return published;
  }
  return said;
}

function dayOfHappening(scan: Scan, atomsOf: (sentence: number) => Atoms): string | null {
  for (let index = 0; index < Math.min(BODY, scan.sentences.length); index++) {
    const sentence = scan.sentences[index]!;
    const day = atomsOf(index).dates.find((date) => isEventDay(date, scan.article.published) && isOfHappening(scan, sentence, date));
    if (day) return day.last;
  }
  return null;
}

/** So many tokens before a day its happening is told. */
const REACH = 15;

/** "The blast happened at a mill on Friday", "the gunman opened fire Monday", "Sunday's crash". */
function isOfHappening(scan: Scan, sentence: Sentence, { from, to }: DateFound): boolean {
  const view = viewOf(scan.tokens, sentence);
  const { happens, happenings } = scan.language.figures;
  if (lowerAt(view, to) === "'s") return [1, 2, 3].some((behind) => happenings.has(lowerAt(view, to + behind)));
  for (let at = from - 1; at >= from - REACH && !(shapeAt(view, at) === "mark" && lowerAt(view, at) !== ","); at--)
    if (phraseAt(view, at, happens)) return true;
  return false;
}
