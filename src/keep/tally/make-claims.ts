import type { FigureInContext } from "../../model/event.ts";
import type { Measure } from "../../model/figure.ts";
import type { FoundActor } from "../actor/find-actor.ts";
import { findActor, knownActor } from "../actor/find-actor.ts";
import type { CurrentArticle } from "../current-articles.ts";
import type { Campaign } from "../story/find-happening.ts";
import { campaignOfReport, campaignOfSentence, isVoice } from "../story/find-happening.ts";
import { dayOf } from "../story/group-stories.ts";
import type { Claim } from "./claim.ts";
import { readCounted, readItem } from "./item.ts";
import { tailOf } from "./report-line.ts";

const REPORT_LINE = "report-line";

/** A claim, and the campaign it names. */
export interface Claimed {
  readonly claim: Claim;
  readonly campaign: Campaign | null;
}

/** The claims of an article: totals and increments that are claimed, single persons left aside. `story` is the article's own. */
export function makeClaims(article: CurrentArticle, story: string): Claimed[] {
  const stated = article.newest.figures.filter(counts);
  const repeated = new Map(stated.flatMap((one) => (one.figure.claimant ? [[valueKey(one), one] as const] : [])));
  const lines = new Map<string, number>();
  return stated.map((one) => {
    const fuller = one.figure.attribution === "outlet" && one.figure.rule !== REPORT_LINE ? repeated.get(valueKey(one)) : undefined;
    return makeClaim(article, one, fuller ?? one, story, lines);
  });
}

function counts({ figure }: FigureInContext): boolean {
  return figure.status === "claimed" && !figure.single && (figure.kind === "total" || figure.kind === "increment");
}

/** A headline that repeats what the article ascribes to somebody is that claim again: same value, same kind, people or things alike. */
function valueKey({ figure }: FigureInContext): string {
  return [figure.kind, figure.count.low, figure.count.high, figure.counted.what].join(" ");
}

function makeClaim(
  article: CurrentArticle,
  stated: FigureInContext,
  fuller: FigureInContext,
  story: string,
  lines: Map<string, number>,
): Claimed {
  const { figure, sentence } = stated;
  const listed = figure.rule === REPORT_LINE;
  const reference = article.newest.article;
  const day = fuller.figure.asOf ?? figure.asOf ?? dayOf(article.newest);
  const claimant = claimantOf(article, fuller);
  const speaker = findActor(claimant);
  const campaign = listed ? campaignOfReport(reference, day, speaker) : campaignOfSentence(fuller, speaker, !fuller.figure.claimant);
  const item = listed ? readItem(figure.counted.text) : readCounted(fuller.figure.counted, fuller.figure.measure);
  const claim: Claim = {
    figure: `${reference.id}.${figure.id}`,
    kind: figure.kind === "increment" ? "increment" : "total",
    low: figure.count.low,
    high: figure.count.high,
    modifier: figure.count.modifier,
    day,
    since: figure.kind === "increment" ? figure.since : null,
    published: reference.published,
    known: article.knownSince(stated),
    article: reference.id,
    actor: countKeeper(campaign, speaker),
    claimant,
    happening: campaign?.id ?? story,
    campaign: campaign !== null,
    measure: listed && item.known ? lossOf(figure.measure, item.parts) : figure.measure,
    item,
    side: campaign?.known ? null : figure.counted.side,
    place: campaign ? null : (figure.place?.name ?? null),
    line: listed ? lineOf(lines, figure.counted.text) : null,
    tail: listed ? tailOf(sentence, figure.count.text) : null,
  };
  return { claim, campaign };
}

/** A voice of a campaign passes on the count of the institution that keeps it. */
function countKeeper(campaign: Campaign | null, speaker: FoundActor): FoundActor {
  return campaign?.known && isVoice(campaign.known, speaker) ? knownActor(campaign.known.claimant) : speaker;
}

/** Whose word it is, as written: the claimant, else the outlet a page was copied from, else its publisher. */
function claimantOf(article: CurrentArticle, { figure }: FigureInContext): string {
  const { origin, publisher, url } = article.newest.article;
  const outlet = origin ?? publisher ?? hostOf(url) ?? "unnamed outlet";
  if (figure.attribution === "unattributed") return `unnamed source, ${outlet}`;
  return figure.claimant?.name ?? outlet;
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;
}

/** A loss report counts one thing under many verbs: its people are losses, its equipment is lost. */
function lossOf(measure: Measure, parts: readonly string[]): Measure {
  const people = parts.includes("personnel");
  if (people) return ["killed", "losses", "casualties"].includes(measure) ? "losses" : measure;
  return ["lost", "destroyed"].includes(measure) ? "lost" : measure;
}

function lineOf(lines: Map<string, number>, item: string): number {
  const line = lines.get(item) ?? lines.size;
  lines.set(item, line);
  return line;
}
