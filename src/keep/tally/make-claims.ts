import type { ArticleEvent, FigureInContext } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import type { FoundActor } from "../actor/find-actor.ts";
import { findActor } from "../actor/find-actor.ts";
import type { CurrentArticle, Version } from "../current-articles.ts";
import type { Campaign } from "../story/find-campaign.ts";
import { campaignOfReport, campaignOfSentence, keeperIn } from "../story/find-campaign.ts";
import { isCell, isReportLine } from "../story/is-report.ts";
import { claimantOf } from "./claimant-of.ts";
import type { Claim, Part, Whereabouts } from "./claim.ts";
import { findFuller } from "./fuller-claims.ts";
import type { Item } from "./item.ts";
import { listedMeasure, readCounted, readListed } from "./item.ts";
import { tailOf } from "./report-line.ts";

/** A claim, and the campaign it belongs to where it tells of no single event. */
export interface Claimed {
  readonly claim: Claim;
  readonly campaign: Campaign | null;
  /** The article's own story; null for a report in list form. */
  readonly story: string | null;
  /** Whether the article gives it as what the count was before: "rose to 41 from 38". */
  readonly former: boolean;
  readonly publisher: string | null;
  /** Ids of the articles that it is a copy of, the nearest first. */
  readonly origins: readonly string[];
}

/** Where an article stands among others, as far as its claims depend on it. */
export interface Standing {
  /** The article's own story; null for a report in list form, all of whose figures count for its campaign. */
  readonly story: string | null;
  /** Ids of the articles that it is a copy of, the nearest first. */
  readonly origins: readonly string[];
}

/** The claims of an article: totals and increments that are claimed, single persons left aside. */
export function makeClaims({ versions }: CurrentArticle, { story, origins }: Standing): Claimed[] {
  return versions.flatMap((version) => {
    const { publisher } = version.event.article;
    return claimsOf(version, story).map((one) => ({ ...one, publisher, origins }));
  });
}

type Made = Omit<Claimed, "publisher" | "origins">;

function claimsOf(version: Version, story: string | null): Made[] {
  const counting = version.event.figures.filter(counts);
  const fullerOf = findFuller(counting);
  const lines = new Map<string, number>();
  const parts = partsOf(version.event);
  return counting.flatMap((stated) => {
    const words = stated.figure.counted.text;
    if (isReportLine(stated) && !lines.has(words)) lines.set(words, lines.size);
    const place = { story, line: isReportLine(stated) ? lines.get(words)! : null, parts: parts.get(stated.figure.id) ?? [] };
    const counted = version.counting.get(stated);
    const fuller = fullerOf(stated);
    const day = fuller.figure.asOf ?? stated.figure.asOf ?? (isFormer(stated) ? null : version.event.article.published);
    // What neither its text nor its page dates is a figure and no reading: the day of its capture says nothing of it. Nor does the day
    // of publication of what a count was before.
    return counted && day !== null ? [makeClaim(version, stated, fuller, { ...place, ...counted, day })] : [];
  });
}

const isFormer = ({ figure }: FigureInContext) => figure.rule === "change";

function counts(stated: FigureInContext): boolean {
  const { figure } = stated;
  const partOfTable = figure.kind === "part" && isCell(stated) && figure.place !== null;
  return figure.status === "claimed" && !figure.single && (figure.kind === "total" || figure.kind === "increment" || partOfTable);
}

interface Place {
  readonly story: string | null;
  readonly line: number | null;
  readonly parts: readonly Part[];
  readonly withdrawn: boolean;
  /** ISO day the value holds for. */
  readonly day: string;
}

function makeClaim(
  version: Version,
  stated: FigureInContext,
  fuller: FigureInContext,
  { story, line, parts, withdrawn, day }: Place,
): Made {
  const { figure, sentence } = stated;
  const { event } = version;
  const reference = event.article;
  const claimant = claimantOf(reference, fuller.figure);
  const speaker = findActor(claimant);
  const item = itemOf(fuller.figure, line);
  const campaign = story === null ? campaignOfReport(event, day, speaker) : campaignOfSentence(fuller, item, speaker);
  const kind = fuller.figure.kind === "increment" ? "increment" : "total";
  const place = placeOf(stated, campaign, story);
  const claim: Claim = {
    figure: `${reference.id}.${figure.id}`,
    kind,
    low: figure.count.low,
    high: figure.count.high,
    modifier: fuller.figure.count.low === figure.count.low ? figure.count.modifier : "about",
    day,
    since: kind === "increment" ? fuller.figure.since : null,
    published: reference.published,
    known: version.knownSince(stated),
    withdrawn,
    article: reference.id,
    actor: keeperOf(campaign, speaker),
    claimant,
    named: fuller.figure.claimant !== null || line !== null,
    happening: campaign?.id ?? story!,
    campaign: campaign !== null,
    measure: line === null ? figure.measure : listedMeasure(figure.measure, item),
    item,
    side: campaign?.known ? null : fuller.figure.counted.side,
    place,
    cell: isCell(stated),
    byPlace: place !== null && (campaign !== null || isCell(stated)),
    line,
    parts,
    tail: line === null ? null : tailOf(sentence, figure.count.text),
    column: null,
    filled: false,
    word: null,
    definition: null,
    restated: null,
  };
  return { claim, campaign, story, former: isFormer(stated) };
}

function itemOf({ counted, measure }: Figure, line: number | null): Item {
  return line === null ? readCounted(counted, measure) : readListed(counted, measure);
}

/** Where an event took place; of a report's counts the place that its own sentence or line tells them apart by. */
function placeOf({ figure: { place }, sentence }: FigureInContext, campaign: Campaign | null, story: string | null): Whereabouts | null {
  if (!place || (campaign && (story !== null || campaign.known || !sentence.includes(place.name)))) return null;
  return { key: place.id ?? place.name, name: place.name };
}

/** A voice of a campaign passes on the count of the institution that keeps it. */
function keeperOf(campaign: Campaign | null, speaker: FoundActor): FoundActor {
  return campaign?.known ? keeperIn(campaign.known, speaker) : speaker;
}

function partsOf(event: ArticleEvent): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const { figure } of event.figures) {
    if (figure.partOf === null || figure.count.low !== figure.count.high) continue;
    const own = parts.get(figure.partOf) ?? [];
    own.push({ low: figure.count.low, figure: `${event.article.id}.${figure.id}` });
    parts.set(figure.partOf, own);
  }
  return parts;
}
