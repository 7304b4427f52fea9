import type { Figure, Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { type ArticleEvent, eventOf, isOfEvent, placeOnly } from "./article-event.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Finding } from "./finding.ts";
import { placeBefore, placesOfSentences } from "./place-before.ts";
import { withMeasures } from "./settle-measures.ts";
import { wholesOf } from "./settle-parts.ts";
import { isLongBefore, pastDrafts } from "./settle-past.ts";

/** A figure that has no number yet, its finding and that of the figure it is part of. */
export type Unnumbered = Omit<Figure, "id"> & { readonly finding: Finding | null; readonly whole: Finding | null };

/** Settles with the article in view what single sentences leave open: what befell the victims, what is past, what is part of what, the day and the place. */
export function settleArticle(scan: Scan, found: readonly Draft[], atomsOf: (sentence: number) => Atoms): Unnumbered[] {
  const drafts = withMeasures(found);
  const event = eventOf(scan, drafts, atomsOf);
  const past = pastDrafts(scan, drafts, event);
  const wholes = wholesOf(drafts, past);
  const placesOf = placesOfSentences(scan, drafts, atomsOf);
  return drafts.map((draft) => {
    const place = draft.place ?? placeBefore(scan, draft, placesOf) ?? (past.has(draft) ? null : event.place);
    return toFigure(draft, event, place, past.has(draft), wholes.get(draft) ?? null);
  });
}

function toFigure(draft: Draft, event: ArticleEvent, place: Place | null, past: boolean, whole: Draft | null): Unnumbered {
  const { counting, rule, table, host } = draft.finding;
  const kind = whole ? "part" : draft.kind;
  const status = past && draft.status !== "denied" ? "past" : draft.status;
  const { attribution, claimant, statement } = draft.attribution;
  return {
    start: draft.start,
    end: draft.end,
    count: draft.count,
    measure: table.measure,
    counted: draft.counted,
    kind,
    status,
    single: counting.quantity === null,
    attribution,
    claimant,
    asOf: asOfOf(draft, event, past),
    since: kind === "increment" ? sinceOf(draft) : null,
    place: place && placeOnly(place),
    partOf: null,
    statement,
    rule,
    confidence: confidenceOf(rule),
    evidence: evidenceOf(draft, { kind, status }),
    finding: draft.finding,
    whole: whole?.finding ?? (kind === "part" ? host : null),
  };
}

/** Its own day; else that of the article's event, unless it is told of another time or, behind the lead, of another place. */
function asOfOf(draft: Draft, event: ArticleEvent, past: boolean): string | null {
  const day = draft.day && (draft.day.grain === "day" || draft.day.sense === "during") ? draft.day.last : null;
  if (past) return day !== null && event.day !== null && isLongBefore(day, event.day) && !draft.compared ? day : null;
  if (day !== null) return day;
  return isElsewhere(draft, event) && !isOfEvent(draft, event) ? null : event.day;
}

function isElsewhere({ place }: Draft, event: ArticleEvent): boolean {
  return (
    place !== null && place.precise && place.id !== null && event.place !== null && event.place.id !== null && place.id !== event.place.id
  );
}

const sinceOf = ({ since, day }: Draft) => since?.first ?? (day?.sense === "during" ? day.first : null);
