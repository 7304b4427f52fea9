import type { Figure, Place } from "../../model/figure.ts";
import type { Scan } from "../text/scan.ts";
import type { Draft } from "./draft.ts";

/** What an article is about, as far as its first figures tell. */
export interface ArticleEvent {
  /** ISO day. */
  readonly day: string | null;
  readonly place: Place | null;
}

/** A headline, and the sentences that open the body, tell the article's own event. */
const LEAD = 4;

/** Whether a draft stands in the headline or among the first sentences. */
export const isLead = (draft: Draft): boolean => draft.sentence < LEAD;

export function eventOf(_scan: Scan, drafts: readonly Draft[]): ArticleEvent {
  const dated = drafts.find((draft) => draft.day?.first && draft.day.grain === "day" && draft.day.sense === "on");
  const placed = drafts.find((draft) => draft.place);
  return { day: dated?.day?.last ?? null, place: placed?.place ? placeOnly(placed.place) : null };
}

export const placeOnly = ({ name, id, lat, lon }: Place): Figure["place"] => ({ name, id, lat, lon });
