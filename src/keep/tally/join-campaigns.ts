import { compareText } from "../../lib/compare-text.ts";
import { findActor, knownActor } from "../actor/find-actor.ts";
import { isVoice, toCampaign } from "../story/find-campaign.ts";
import type { KnownCampaign } from "../story/known-campaigns.ts";
import { KNOWN_CAMPAIGNS } from "../story/known-campaigns.ts";
import { CampaignCounts } from "./campaign-counts.ts";
import type { Claim } from "./claim.ts";
import type { Claimed } from "./make-claims.ts";
import { isExact } from "./value.ts";

/** From here on a number that equals the campaign's of the same day is no coincidence, even where nobody and no side is named. */
export const TELLING = 1000;
/** A total below this share of what the campaign's own reports had reached is that of some event. */
const LEAST_SHARE = 0.5;

/**
 * Puts claims where their numbers belong. One that repeats a known campaign's own number for the same day joins it: a relay
 * need not say since when it counts, nor whether it gives the day's rise or the total, nor a headline whose number it prints
 * and rounds. One far below what the reports had reached goes back to its story, if it has one, whatever its sentence says of the war.
 */
export function joinCampaigns(claimed: readonly Claimed[]): Claimed[] {
  const own = claimed.filter(({ claim, campaign }) => campaign?.known && claim.actor.id === campaign.known.claimant);
  const fallsShort = shortfallFinder(own.map(({ claim }) => claim));
  const sound = own.filter(({ claim }) => !fallsShort(claim));
  const counts = new Map(
    KNOWN_CAMPAIGNS.map((known) => [known, new CampaignCounts(sound.filter(({ claim }) => claim.happening === known.id))]),
  );
  const first = claimed.map((one) => joinOne(one, counts, fallsShort(one.claim)));
  return first.map((one) => joinOne(one, counts, false));
}

/** A claim that joins makes its article one that tells of the campaign, so that what else stands there may join after it. */
function joinOne(one: Claimed, counts: ReadonlyMap<KnownCampaign, CampaignCounts>, short: boolean): Claimed {
  if (!short && one.campaign?.known && one.claim.actor.id === one.campaign.known.claimant) return one;
  for (const [known, count] of counts) {
    const claim = mayRepeat(one.claim, known, count) ? count.repeatedBy(one.claim) : null;
    if (!claim) continue;
    count.tell(claim.article);
    return { ...one, campaign: toCampaign(known), claim: movedToCampaign(claim, known) };
  }
  return short && one.story !== null ? { ...one, campaign: null, claim: movedToStory(one.claim, one.story) } : one;
}

/** Whose number it may be: that of a voice of the campaign, or an outlet's own that speaks of the campaign or is too large for chance. */
function mayRepeat(claim: Claim, campaign: KnownCampaign, counts: CampaignCounts): boolean {
  if (claim.line !== null || (claim.side !== null && claim.side !== campaign.side)) return false;
  if (claim.named) return isVoice(campaign, claim.actor);
  const ofCampaign = claim.side === campaign.side || claim.happening === campaign.id || isExact(claim);
  return counts.tellsOf(claim.article) || (ofCampaign && claim.low >= TELLING);
}

/** Tells totals of sentences that lie far below the latest report of the same item up to their day. */
function shortfallFinder(own: readonly Claim[]): (claim: Claim) => boolean {
  const totals = own.filter(({ kind }) => kind === "total").toSorted((a, b) => compareText(a.day, b.day));
  const reached = new Map<string, number>();
  const short = new Set<Claim>();
  for (const claim of totals) {
    const item = `${claim.happening} ${claim.item.parts.join()}`;
    if (claim.line !== null) reached.set(item, claim.low);
    else if ((claim.high ?? claim.low) < (reached.get(item) ?? 0) * LEAST_SHARE) short.add(claim);
  }
  return (claim) => short.has(claim);
}

function movedToCampaign(claim: Claim, { id, claimant }: KnownCampaign): Claim {
  return { ...claim, happening: id, campaign: true, actor: knownActor(claimant), side: null, place: null, byPlace: false };
}

function movedToStory(claim: Claim, story: string): Claim {
  return { ...claim, happening: story, campaign: false, actor: findActor(claim.claimant) };
}
