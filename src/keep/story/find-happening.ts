import type { ArticleReference, FigureInContext } from "../../model/event.ts";
import type { FoundActor } from "../actor/find-actor.ts";
import { findActor } from "../actor/find-actor.ts";
import { slug } from "../../lib/slug.ts";
import type { KnownCampaign } from "./known-campaigns.ts";
import { KNOWN_CAMPAIGNS } from "./known-campaigns.ts";
import { isRunning } from "./running-words.ts";

/** A campaign that a running count belongs to. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  /** ISO day the count starts from, where a text says so. */
  readonly from: string | null;
  readonly known: KnownCampaign | null;
}

const VOICES = new Map(KNOWN_CAMPAIGNS.map((campaign) => [campaign.id, new Set(campaign.voices.map((voice) => findActor(voice).id))]));

/** The campaign a line of a daily report counts for: the start its title states, else the claimant's own report. */
export function campaignOfReport(article: ArticleReference, day: string, actor: FoundActor): Campaign {
  const title = article.title ?? "";
  const from = startInTitle(title, day);
  const known = KNOWN_CAMPAIGNS.find((campaign) => isVoice(campaign, actor) && (from === null || from === campaign.from));
  if (known) return { id: known.id, title: known.title, from: known.from, known };
  const words = title.match(/\p{L}{3,}/gu)?.join(" ") ?? "";
  const named = words || `Reports of ${actor.name}`;
  return { id: slug(from ? `${named} ${from}` : named, 80), title: named, from, known: null };
}

/** The campaign a sentence's running count belongs to, or null where it tells of one event. */
export function campaignOfSentence({ figure, sentence }: FigureInContext, actor: FoundActor, outlet: boolean): Campaign | null {
  if (!isRunning(sentence)) return null;
  const known = KNOWN_CAMPAIGNS.find(
    (campaign) =>
      figure.counted.side === campaign.side && (outlet || isVoice(campaign, actor)) && (figure.asOf ?? campaign.from) >= campaign.from,
  );
  return known ? { id: known.id, title: known.title, from: known.from, known } : null;
}

/** Whether this actor passes on the campaign's count rather than keep one of its own. */
export function isVoice(campaign: KnownCampaign, actor: FoundActor): boolean {
  return actor.id === campaign.claimant || (VOICES.get(campaign.id)?.has(actor.id) ?? false);
}

/**
 * The first of two dates in a title, in the last year in which it is not after the report's day.
 *
 *     The total combat losses of the enemy from 24.02 to 30.04
 *                                               ^^^^^
 */
function startInTitle(title: string, day: string): string | null {
  const dates = [...title.matchAll(/\b(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\b/g)];
  const first = dates.length > 1 ? dates[0] : undefined;
  if (!first) return null;
  const monthDay = `${first[2]!.padStart(2, "0")}-${first[1]!.padStart(2, "0")}`;
  const stated = first[3];
  const latest = Number(day.slice(0, 4));
  const year = stated ? Number(stated.length === 2 ? `20${stated}` : stated) : `${latest}-${monthDay}` <= day ? latest : latest - 1;
  const start = `${year}-${monthDay}`;
  return Number.isNaN(Date.parse(start)) ? null : start;
}
