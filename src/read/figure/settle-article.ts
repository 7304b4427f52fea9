import type { Figure, Place } from "../../model/figure.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { eventOf, placeOnly } from "./article-event.ts";
import { confidenceOf } from "./confidence.ts";
import { dayBefore, dayOf, pastDay } from "./day-of.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf } from "./evidence-of.ts";
import { placeBefore, placesOfSentences } from "./place-before.ts";
import { withMeasures } from "./settle-measures.ts";
import { wholesOf } from "./settle-parts.ts";
import { pastDrafts } from "./settle-past.ts";

/** A figure that has no number yet, what it was read as and what the figure was read as that it is part of. */
export interface Unnumbered {
  readonly figure: Omit<Figure, "id">;
  readonly finding: object | null;
  readonly whole: object | null;
}

/** Settles with the article in view what single sentences leave open: what befell the victims, what is past, what is part of what, the day and the place. */
export function settleArticle(scan: Scan, found: readonly Draft[], atomsOf: (sentence: number) => Atoms): Unnumbered[] {
  if (found.length === 0) return [];
  const drafts = withMeasures(found);
  const event = eventOf(scan, drafts, atomsOf);
  const past = pastDrafts(scan, drafts, event);
  const wholes = wholesOf(drafts, past);
  const placesOf = placesOfSentences(scan, drafts, atomsOf);
  // "640 since its last report, bringing the total to 48,900": counted over more than the article's event.
  const campaigns = new Set(drafts.filter(({ since }) => since !== null).map(({ sentence }) => sentence));
  const isOfCampaign = ({ kind, since, sentence }: Draft) => since !== null || (kind === "total" && campaigns.has(sentence));
  return drafts.map((draft) => {
    const inherited = () => placeBefore(scan, draft, placesOf) ?? (past.has(draft) || draft.kind === "increment" ? null : event.place);
    const place = draft.place ?? (isOfCampaign(draft) ? null : inherited());
    const asOf = past.has(draft) ? pastDay(draft, event) : dayOf(draft, draft.place, event, () => dayBefore(scan, draft, atomsOf));
    return toFigure(draft, place, asOf, past.has(draft), wholes.get(draft) ?? null);
  });
}

function toFigure(draft: Draft, place: Place | null, asOf: string | null, past: boolean, whole: Draft | null): Unnumbered {
  const { counting, rule, table, host } = draft.finding;
  const kind = whole ? "part" : draft.kind;
  const status = past && draft.status !== "denied" ? "past" : draft.status;
  const { attribution, claimant, statement } = draft.attribution;
  const figure: Omit<Figure, "id"> = {
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
    asOf,
    since: kind === "increment" ? sinceOf(draft) : null,
    place: place && placeOnly(place),
    partOf: null,
    statement,
    rule,
    confidence: confidenceOf(rule),
    evidence: evidenceOf(draft, { kind, status }),
  };
  return { figure, finding: draft.finding, whole: whole?.finding ?? (kind === "part" ? host : null) };
}

const sinceOf = ({ since, day }: Draft) => since?.first ?? (day?.sense === "during" ? day.first : null);
