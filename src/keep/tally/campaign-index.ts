import { KNOWN_CAMPAIGNS } from "../story/known-campaigns.ts";
import { isVoice } from "../story/find-campaign.ts";
import { TELLING } from "./join-campaigns.ts";
import type { Claimed } from "./make-claims.ts";

/**
 * What decides which claims `joinCampaigns` holds against each other, so that a few articles can be looked at without the rest: a claim is
 * held against the campaign's own numbers of its days, and a campaign's sentence against the report last before it.
 */
export interface CampaignKeys {
  /** Days for which a claim may repeat a campaign's number. */
  readonly told: readonly string[];
  /** Campaign and day of the campaign's own numbers. */
  readonly own: readonly string[];
  /** Items, with the day, that reports of a campaign list, and those that its sentences give totals of. */
  readonly listed: readonly ItemDay[];
  readonly said: readonly ItemDay[];
}

export interface ItemDay {
  /** Campaign and kinds of the item. */
  readonly item: string;
  readonly day: string;
}

export function campaignKeys(claimed: readonly Claimed[]): CampaignKeys {
  const own = claimed.filter(isOwn);
  const totals = own.filter(({ claim }) => claim.kind === "total");
  return {
    told: own.length > 0 || claimed.some(isTelling) ? distinct(claimed.filter(mayRepeat).flatMap(daysOf)) : [],
    own: distinct(own.map(({ claim }) => `${claim.happening} ${claim.day}`)),
    listed: totals.filter(({ claim }) => claim.line !== null).map(itemDay),
    said: totals.filter(({ claim }) => claim.line === null).map(itemDay),
  };
}

/** Whether a claim is its campaign's own claimant's. */
function isOwn({ claim, campaign }: Claimed): boolean {
  return campaign?.known != null && claim.actor.id === campaign.known.claimant;
}

function mayRepeat({ claim }: Claimed): boolean {
  if (claim.line !== null) return false;
  return KNOWN_CAMPAIGNS.some(
    (campaign) => (claim.side === null || claim.side === campaign.side) && (!claim.named || isVoice(campaign, claim.actor)),
  );
}

/** Whether a claim may join by itself; the others do where one of their article has joined. */
function isTelling(one: Claimed): boolean {
  return mayRepeat(one) && (one.claim.named || one.claim.low >= TELLING);
}

function daysOf({ claim }: Claimed): string[] {
  return [claim.day, claim.published ?? claim.day];
}

function itemDay({ claim: { happening, item, day } }: Claimed): ItemDay {
  return { item: `${happening} ${item.parts.join()}`, day };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
