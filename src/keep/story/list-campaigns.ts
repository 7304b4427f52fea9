import type { Story } from "../../model/story.ts";
import type { Claimed } from "../tally/make-claims.ts";
import { compareText } from "../../lib/compare-text.ts";

/** Campaigns as stories of their own, so that every tally's happening can be opened, and the days they count from. */
export interface Campaigns {
  readonly stories: readonly Story[];
  readonly from: ReadonlyMap<string, string>;
}

/** The campaigns that claims name, each with the articles that count for it, in order of id. @param days ISO day of each article */
export function listCampaigns(claimed: Iterable<Claimed>, days: ReadonlyMap<string, string>): Campaigns {
  const found = new Map<string, { title: string; articles: Set<string> }>();
  const from = new Map<string, string>();
  for (const { claim, campaign } of claimed) {
    if (!campaign) continue;
    const own = found.get(campaign.id) ?? { title: campaign.title, articles: new Set() };
    own.articles.add(claim.article);
    found.set(campaign.id, own);
    if (campaign.from && !from.has(campaign.id)) from.set(campaign.id, campaign.from);
  }
  return {
    from,
    stories: [...found].map(([id, { title, articles: own }]) => toStory(id, title, [...own], days)).sort((a, b) => compareText(a.id, b.id)),
  };
}

function toStory(id: string, title: string, articles: readonly string[], days: ReadonlyMap<string, string>): Story {
  const inOrder = articles.toSorted((a, b) => compareText(days.get(a)!, days.get(b)!));
  return { id, title, articles: inOrder, first: days.get(inOrder[0]!)!, latest: days.get(inOrder.at(-1)!)!, previous: [], next: [] };
}
