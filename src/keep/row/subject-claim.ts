import type { SeriesSubject } from "../../model/import.ts";
import { findActor } from "../actor/find-actor.ts";
import { keeperIn, knownCampaign } from "../story/find-campaign.ts";
import type { Claim } from "../tally/claim.ts";
import { countKey } from "../tally/gather-series.ts";
import { listedMeasure, readListed } from "../tally/item.ts";

type FromSubject =
  | "actor"
  | "claimant"
  | "named"
  | "happening"
  | "campaign"
  | "measure"
  | "item"
  | "side"
  | "place"
  | "cell"
  | "byPlace"
  | "line"
  | "parts"
  | "tail"
  | "withdrawn"
  | "definition";

/** What all values of a column have in common, said as claims of pages say it, so that both meet in one tally. */
export interface SubjectClaim {
  /** The key of its count: see `countKey`. */
  readonly count: string;
  readonly claim: Pick<Claim, FromSubject>;
}

const made = new WeakMap<SeriesSubject, SubjectClaim>();

/** A column's side of its claims; the same object for the same subject. */
export function subjectClaim(subject: SeriesSubject): SubjectClaim {
  const known = made.get(subject) ?? make(subject);
  made.set(subject, known);
  return known;
}

function make({ claimant, measure, counted, happening, place, definition }: SeriesSubject): SubjectClaim {
  const campaign = knownCampaign(happening.id);
  const speaker = findActor(claimant);
  const item = readListed(counted, measure);
  const claim: SubjectClaim["claim"] = {
    actor: campaign ? keeperIn(campaign, speaker) : speaker,
    claimant,
    named: true,
    happening: happening.id,
    campaign: true,
    measure: listedMeasure(measure, item),
    item,
    side: campaign ? null : counted.side,
    place: place === null ? null : { key: place, name: place },
    cell: true,
    byPlace: place !== null,
    line: null,
    parts: [],
    tail: null,
    withdrawn: false,
    definition,
  };
  return { count: countKey(claim), claim };
}
