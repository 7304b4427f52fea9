import { compareText } from "../../lib/compare-text.ts";
import { findActor, knownActor } from "../actor/find-actor.ts";
import { groupBy } from "../group-by.ts";
import { isVoice, toCampaign } from "../story/find-campaign.ts";
import type { KnownCampaign } from "../story/known-campaigns.ts";
import { KNOWN_CAMPAIGNS } from "../story/known-campaigns.ts";
import type { Claim } from "./claim.ts";
import type { Claimed } from "./make-claims.ts";
import { measureGroup } from "./measure-words.ts";
import { isExact } from "./value.ts";

/** From here on a number that equals the campaign's of the same day is no coincidence, even where nobody is named. */
const TELLING = 1000;
/** A total below this share of what the campaign's own reports had reached is that of some event. */
const LEAST_SHARE = 0.5;

/**
 * Puts claims where their numbers belong. One that repeats a known campaign's own number for the same day joins it: a relay
 * need not say since when it counts, nor a headline whose number it prints. One far below what the reports had reached goes
 * back to its story, whatever its sentence says of the war.
 */
export function joinCampaigns(claimed: readonly Claimed[]): Claimed[] {
  const own = claimed.filter(({ claim, campaign }) => campaign?.known && claim.actor.id === campaign.known.claimant);
  const stated = groupBy(own, ({ claim, campaign }) => valueKey(claim, campaign!.known!));
  const fallsShort = shortfallFinder(own.map(({ claim }) => claim));
  return claimed.map((one) => {
    if (fallsShort(one.claim)) return { ...one, campaign: null, claim: movedToStory(one.claim, one.story!) };
    const known = KNOWN_CAMPAIGNS.find((campaign) => mayRepeat(one.claim, campaign) && stated.has(valueKey(one.claim, campaign)));
    return known ? { ...one, campaign: toCampaign(known), claim: movedToCampaign(one.claim, known) } : one;
  });
}

function mayRepeat(claim: Claim, campaign: KnownCampaign): boolean {
  const ownAlready = claim.actor.id === campaign.claimant && claim.happening === campaign.id;
  if (claim.line !== null || !isExact(claim) || ownAlready) return false;
  if (claim.named) return isVoice(campaign, claim.actor) && (claim.side === null || claim.side === campaign.side);
  return claim.low >= TELLING && (claim.side === campaign.side || claim.happening === campaign.id);
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
  return { ...claim, happening: id, campaign: true, actor: knownActor(claimant), side: null, place: null };
}

function movedToStory(claim: Claim, story: string): Claim {
  return { ...claim, happening: story, campaign: false, actor: findActor(claim.claimant) };
}

function valueKey({ kind, item, measure, day, low }: Claim, { id }: KnownCampaign): string {
  return [id, kind, item.parts.join(), measureGroup(measure), day, low].join(" ");
}
