import type { Figure, Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { DateFound } from "../date/date-found.ts";
import { WordClass } from "../text/word-class.ts";
import type { Scan } from "../text/scan.ts";
import { daysBetween } from "../../lib/day.ts";
import type { Draft } from "./draft.ts";

/** What an article is about, as far as its opening tells. */
export interface ArticleEvent {
  /** ISO day. */
  readonly day: string | null;
  readonly place: Place | null;
  /** The numbers that the lead tells: told again, they are of the same event. */
  readonly numbers: ReadonlySet<string>;
}

/** A headline, and the sentences that open the body, tell the article's own event. */
const LEAD = 4;
/** Where they name no day, the sentences after them may. */
const OPENING = 12;
/** News tells of days at most so long before it. */
const RECENT = 31;

/** Whether a draft stands in the headline or among the first sentences. */
export const isLead = (draft: Draft): boolean => draft.sentence < LEAD;

/** A number with its measure. */
export const numberKey = ({ finding, count }: Draft): string => `${finding.table.measure} ${count.low} ${count.high}`;

/** Whether a draft tells of the article's own event: it stands in the lead, or repeats a number of it. */
export const isOfEvent = (draft: Draft, event: ArticleEvent): boolean => isLead(draft) || event.numbers.has(numberKey(draft));

/** Day and place of the article's own event: of the figures it opens with, else of its first sentences. */
export function eventOf(scan: Scan, drafts: readonly Draft[], atomsOf: (sentence: number) => Atoms): ArticleEvent {
  return {
    day: eventDay(scan, drafts, atomsOf),
    place: eventPlace(scan, drafts, atomsOf),
    numbers: new Set(drafts.filter(isLead).map(numberKey)),
  };
}

function eventDay(scan: Scan, drafts: readonly Draft[], atomsOf: (sentence: number) => Atoms): string | null {
  const { published } = scan.article;
  const dated = drafts.filter((draft) => isLead(draft) && isPlain(draft) && draft.day && isEventDay(draft.day, published));
  const own = dated.find((draft) => !isSayingDay(scan, draft.day!)) ?? dated[0];
  if (own) return own.day!.last;
  if (drafts.some((draft) => isLead(draft) && draft.kind === "increment")) return null;
  return openingDay(scan, atomsOf, published);
}

/** The first day that the opening names, if need be the day of a saying; the day of publication where it names an hour alone. */
function openingDay(scan: Scan, atomsOf: (sentence: number) => Atoms, published: string | null): string | null {
  let said: string | null = null;
  for (let index = 0; index < Math.min(OPENING, scan.sentences.length); index++) {
    const { dates, quantities } = atomsOf(index);
    const days = dates.filter((found) => isEventDay(found, published));
    const date = days.find((found) => !isSayingDay(scan, found));
    if (date) return date.last;
    said ??= days[0]?.last ?? null;
    if (index < LEAD * 2 && quantities.some(({ use }) => use === "time")) return published;
  }
  return said;
}

/** A count that moves is dated by its telling, not by the event. */
const isPlain = ({ kind, finding }: Draft) => kind !== "increment" && finding.rule !== "toll" && finding.rule !== "total";

/** "said on Tuesday": the day of the telling. */
export const isSayingDay = (scan: Scan, { from }: DateFound) =>
  [1, 2, 3].some((back) => ((scan.tokens.word[from - back]?.classes ?? 0) & WordClass.cue) !== 0);

export function isEventDay({ grain, sense, last }: DateFound, published: string | null): boolean {
  if (grain !== "day" || sense !== "on" || last === null) return false;
  if (published === null) return true;
  const ago = daysBetween(last, published);
  return ago >= -1 && ago <= RECENT;
}

/** The place named most often, the first of equals. */
function commonest(places: readonly Place[]): Place | null {
  let best: readonly Place[] = [];
  for (const same of Map.groupBy(places, ({ id, name }) => id ?? name).values()) if (same.length > best.length) best = same;
  return best[0] ?? null;
}

function eventPlace(scan: Scan, drafts: readonly Draft[], atomsOf: (sentence: number) => Atoms): Place | null {
  const own = commonest(drafts.flatMap(({ place, sentence }) => (place !== null && sentence < OPENING ? [place] : [])));
  if (own) return own;
  for (let index = 0; index < Math.min(OPENING, scan.sentences.length); index++) {
    const found = atomsOf(index).places.find(({ kind }) => kind !== "country");
    if (found) return { ...found.place, name: scan.article.text.slice(found.start, found.end) };
  }
  return null;
}

export const placeOnly = ({ name, id, lat, lon }: Place): Figure["place"] => ({ name, id, lat, lon });
