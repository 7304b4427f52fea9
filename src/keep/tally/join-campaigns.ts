import { knownActor } from "../actor/find-actor.ts";
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

/**
 * Claims that repeat a known campaign's own number for the same day, moved there from the story they were made for: a relay
 * need not say since when it counts, nor an outlet's headline whose number it prints.
 */
export function joinCampaigns(claimed: readonly Claimed[]): Claimed[] {
  const stated = groupBy(
    claimed.filter(({ claim, campaign }) => campaign?.known && claim.actor.id === campaign.known.claimant),
    ({ claim, campaign }) => valueKey(claim, campaign!.known!),
  );
  return claimed.map((one) => {
    const known = KNOWN_CAMPAIGNS.find((campaign) => mayRepeat(one.claim, campaign) && stated.has(valueKey(one.claim, campaign)));
    return known ? { campaign: toCampaign(known), claim: moved(one.claim, known) } : one;
  });
}

function mayRepeat(claim: Claim, campaign: KnownCampaign): boolean {
  if (claim.line !== null || !isExact(claim) || (claim.actor.id === campaign.claimant && claim.happening === campaign.id)) return false;
  if (claim.named) return isVoice(campaign, claim.actor) && (claim.side === null || claim.side === campaign.side);
  return claim.low >= TELLING && (claim.side === campaign.side || claim.happening === campaign.id);
}

function moved(claim: Claim, { id, claimant }: KnownCampaign): Claim {
  return { ...claim, happening: id, campaign: true, actor: knownActor(claimant), side: null, place: null };
}

function valueKey({ kind, item, measure, day, low }: Claim, { id }: KnownCampaign): string {
  return [id, kind, item.parts.join(), measureGroup(measure), day, low].join(" ");
}
