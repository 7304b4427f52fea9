import type { ArticleEvent, FigureInContext } from "../../model/event.ts";
import { slug } from "../../lib/slug.ts";
import type { FoundActor } from "../actor/find-actor.ts";
import { findActor, knownActor } from "../actor/find-actor.ts";
import type { Item } from "../tally/item.ts";
import type { KnownCampaign } from "./known-campaigns.ts";
import { KNOWN_CAMPAIGNS } from "./known-campaigns.ts";
import { campaignSince, isRunning } from "./running-words.ts";
import { serialTitle } from "./serial-title.ts";
import type { Period } from "./stated-period.ts";
import { statedPeriod } from "./stated-period.ts";

/** A campaign that a running count belongs to. */
export interface Campaign {
  readonly id: string;
  readonly title: string;
  /** ISO day the count starts from; null where no text says so. */
  readonly from: string | null;
  readonly known: KnownCampaign | null;
}

const VOICES = new Map(KNOWN_CAMPAIGNS.map((campaign) => [campaign, new Set(campaign.voices.map((voice) => findActor(voice).id))]));

/** The campaign a report counts for: the one whose start it states, else its publisher's numbered series, else what its claimant reports day by day. */
export function campaignOfReport({ article, gist }: ArticleEvent, day: string, actor: FoundActor): Campaign {
  const period = statedPeriod(article.title ?? "", day) ?? statedPeriod(gist, day);
  const running = period !== null || isRunning(article.title ?? "") || isRunning(gist);
  const known = KNOWN_CAMPAIGNS.find((campaign) => running && isVoice(campaign, actor) && (!period || startsWith(campaign, period)));
  if (known) return toCampaign(known);
  const series = period ? null : serialTitle(article.title);
  if (series) return { id: slug(`${series} ${article.publisher ?? ""}`, 80), title: series, from: null, known: null };
  if (!period) return { id: slug(`reports of ${actor.id}`, 80), title: `Reports of ${actor.name}`, from: null, known: null };
  const title = period.of || `Count of ${actor.name}`;
  return { id: slug(`${title} from ${period.stated}`, 80), title, from: period.from, known: null };
}

/** The campaign that a sentence's running count belongs to, or null where it tells of one event. */
export function campaignOfSentence(stated: FigureInContext, item: Item, actor: FoundActor): Campaign | null {
  return knownCampaignOf(stated, item, actor) ?? statedCampaignOf(stated);
}

/** "since the outbreak began", in the place that the sentence names with the figure: without one nobody could tell which outbreak. */
function statedCampaignOf({ figure, sentence }: FigureInContext): Campaign | null {
  const where = figure.place?.name;
  const campaign = where && sentence.includes(where) && figure.kind === "total" ? campaignSince(sentence) : null;
  if (!campaign) return null;
  const title = `${campaign.charAt(0).toUpperCase()}${campaign.slice(1)} in ${where}`;
  return { id: slug(title, 80), title, from: null, known: null };
}

function knownCampaignOf({ figure, sentence }: FigureInContext, item: Item, actor: FoundActor): Campaign | null {
  if (!isRunning(sentence)) return null;
  const known = KNOWN_CAMPAIGNS.find(
    (campaign) =>
      figure.counted.side === campaign.side &&
      (campaign.counts === "people" || item.known) &&
      (figure.claimant === null || isVoice(campaign, actor)) &&
      (figure.asOf === null || figure.asOf >= campaign.from),
  );
  return known ? toCampaign(known) : null;
}

/** Whether this actor passes on the campaign's count rather than keep one of its own. */
export function isVoice(campaign: KnownCampaign, actor: FoundActor): boolean {
  return actor.id === campaign.claimant || (VOICES.get(campaign)?.has(actor.id) ?? false);
}

/** Whose count it is that an actor gives in a campaign: a voice passes on the count of the institution that keeps it. */
export function keeperIn(campaign: KnownCampaign, actor: FoundActor): FoundActor {
  return isVoice(campaign, actor) ? knownActor(campaign.claimant) : actor;
}

/** The campaign of the table that a happening is, or null. */
export function knownCampaign(happening: string): KnownCampaign | null {
  return KNOWN_CAMPAIGNS.find(({ id }) => id === happening) ?? null;
}

/** Whether this happening is a campaign of the table, in which the claimant keeps one count. */
export function isKnownCampaign(happening: string): boolean {
  return knownCampaign(happening) !== null;
}

/** A campaign of the table. */
export function toCampaign(known: KnownCampaign): Campaign {
  return { id: known.id, title: known.title, from: known.from, known };
}

/** A period stated without its year goes on being stated so in the next. */
function startsWith({ from }: KnownCampaign, period: Period): boolean {
  return period.hasYear ? period.from === from : period.from.slice(5) === from.slice(5) && period.from >= from;
}
