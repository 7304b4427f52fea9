import type { Figure, Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import type { Draft } from "./draft.ts";
import { eventDay, isMoving } from "./event-day.ts";

/** What an article is about, as far as its opening tells. */
export interface ArticleEvent {
  /** ISO day. */
  readonly day: string | null;
  readonly place: Place | null;
  /** The numbers that the lead tells: told again, they are of the same event. */
  readonly numbers: ReadonlySet<string>;
  /** The days on which its moving tolls stood at a number. */
  readonly tollDays: ReadonlyMap<string, string>;
}

/** A headline, and the sentences that open the body, tell the article's own event. */
const LEAD = 4;
/** Where they name no day, the sentences after them may. */
const OPENING = 12;

/** Whether a draft stands in the headline or among the first sentences. */
export const isLead = (draft: Draft): boolean => draft.sentence < LEAD;

/** A number with its measure. */
export const numberKey = ({ finding, count }: Draft): string => `${finding.table.measure} ${count.low} ${count.high}`;

/** Whether a draft tells of the article's own event: it stands in the lead, or repeats a number of it. */
export const isOfEvent = (draft: Draft, event: ArticleEvent): boolean => isLead(draft) || event.numbers.has(numberKey(draft));

/** Day and place of the article's own event: of the figures it opens with, else of its first sentences. */
export function eventOf(scan: Scan, drafts: readonly Draft[], atomsOf: (sentence: number) => Atoms): ArticleEvent {
  return {
    day: eventDay(scan, drafts.filter(isLead), atomsOf),
    place: eventPlace(scan, drafts, atomsOf),
    numbers: new Set(drafts.filter(isLead).map(numberKey)),
    tollDays: new Map(drafts.flatMap((draft) => (isMoving(draft) && draft.day?.last ? [[numberKey(draft), draft.day.last] as const] : []))),
  };
}

/** The place named most often; of equals the narrower one, then the first. */
function commonest(places: readonly Place[]): Place | null {
  let best: readonly Place[] = [];
  for (const same of Map.groupBy(places, ({ id, name }) => id ?? name).values()) if (same.length > best.length) best = same;
  return best[0] ?? null;
}

/** The place named most in the opening: by its figures, and by any sentence that names more than a country. */
function eventPlace(scan: Scan, drafts: readonly Draft[], atomsOf: (sentence: number) => Atoms): Place | null {
  const own = drafts.flatMap(({ place, sentence, reading }) =>
    place !== null && sentence < OPENING && scan.article.blocks[reading.sentence.block]?.role !== "caption" ? [place] : [],
  );
  const named = scan.sentences.slice(0, OPENING).flatMap((_, index) => atomsOf(index).places.filter(({ kind }) => kind !== "country"));
  const mentions = named.map(({ place, start, end }) => ({ ...place, name: scan.article.text.slice(start, end) }));
  return commonest([...own.filter(({ precise }) => precise), ...mentions, ...own.filter(({ precise }) => !precise)]);
}

export const placeOnly = ({ name, id, lat, lon }: Place): Figure["place"] => ({ name, id, lat, lon });
