import type { Count, Counted, FigureKind, FigureStatus } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { DateFound } from "../date/date-found.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { Attribution, StatementsAt } from "./claimant-of.ts";
import { attributionAt } from "./claimant-of.ts";
import { isCompared } from "./compared.ts";
import { countOf } from "./count-of.ts";
import { countedOf } from "./counted-of.ts";
import { datesNear } from "./dates-of.ts";
import type { Finding } from "./finding.ts";
import { kindOf } from "./kind-of.ts";
import { placeNear, type PlaceNamed } from "./place-of.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { statusOf } from "./status-of.ts";

/** A figure as its own sentence tells it, before the article is asked for what the sentence leaves open. */
export interface Draft extends Span {
  readonly finding: Finding;
  readonly reading: SentenceReading;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly count: Count;
  readonly counted: Counted;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  /** The words that tell its kind and its status; null where none says otherwise. */
  readonly kindWords: Span | null;
  readonly statusWords: Span | null;
  readonly attribution: Attribution;
  /** The date that fixes its day, and the one that it counts from. */
  readonly day: DateFound | null;
  readonly since: DateFound | null;
  readonly place: PlaceNamed | null;
  /** Told for comparison: "since 1959, when two died". */
  readonly compared: boolean;
}

export function draftOf(reading: SentenceReading, finding: Finding, sentence: number, statements: StatementsAt): Draft {
  const { counting } = finding;
  const start = reading.tokens.start[counting.from]!;
  const dates = datesNear(reading, finding);
  const attribution = attributionOf(reading, finding, statements);
  const kind = kindOf(reading, finding, dates);
  const status = statusOf(reading, finding);
  return {
    start,
    end: reading.tokens.end[counting.to - 1]!,
    finding,
    reading,
    sentence,
    count: countOf(reading, finding),
    counted: countedOf(reading, finding),
    kind: kind.choice,
    status: status.choice,
    kindWords: kind.words,
    statusWords: status.words,
    attribution,
    day: dayOf(reading, finding, dates),
    since: dates.find((date) => date.sense === "since") ?? null,
    place: placeNear(reading, finding, hull(attribution.evidence)),
    compared: isCompared(reading, finding),
  };
}

/** "715 were killed, the staff said, taking its count to 150,605": a total that goes on from a figure stands on the word for that. */
function attributionOf({ tokens }: SentenceReading, { counting, rule, host }: Finding, statements: StatementsAt): Attribution {
  const own = attributionAt(statements, tokens.start[counting.from]!);
  if (own.statement !== null || rule !== "total" || host === null) return own;
  return attributionAt(statements, tokens.start[host.counting.from]!);
}

/** The date that fixes a figure's day: the nearest; for a toll that moves, the latest that is not of the event ("Saturday's earthquake"). */
function dayOf(reading: SentenceReading, { rule }: Finding, dates: readonly DateFound[]): DateFound | null {
  const fixing = dates.filter((date) => date.sense !== "since" && date.sense !== "every");
  const nearest = fixing[0] ?? null;
  if (rule !== "toll" && rule !== "total") return nearest;
  const telling = fixing.filter((date) => lowerAt(reading, date.to) !== "'s");
  return telling.reduce((latest, date) => ((date.last ?? "") > (latest?.last ?? "") ? date : latest), telling[0] ?? null);
}

const hull = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
