import type { Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Scan } from "../text/scan.ts";
import type { Finding } from "./finding.ts";
import type { Draft } from "./draft.ts";

/** A figure that has no number yet, and the finding that it is part of. */
export type Unnumbered = Omit<Figure, "id"> & { readonly finding: Finding | null };

/** Settles with the article in view what single sentences leave open. */
export function settleArticle(scan: Scan, drafts: readonly Draft[]): Unnumbered[] {
  const event = eventOf(drafts);
  return drafts.map((draft) => toFigure(scan, draft, event));
}

interface ArticleEvent {
  readonly day: string | null;
  readonly place: Figure["place"];
}

/** The article's own event: day and place of its first figures that name one. */
function eventOf(drafts: readonly Draft[]): ArticleEvent {
  const dated = drafts.find((draft) => draft.day?.first && draft.day.grain === "day" && draft.day.sense === "on");
  const placed = drafts.find((draft) => draft.place);
  return { day: dated?.day?.last ?? null, place: placed ? bare(placed.place!) : null };
}

const bare = ({ name, id, lat, lon }: NonNullable<Figure["place"]>) => ({ name, id, lat, lon });

function toFigure(scan: Scan, draft: Draft, event: ArticleEvent): Unnumbered {
  const past = draft.status === "claimed" && isPast(scan, draft);
  const { counting, rule, table } = draft.finding;
  const day = draft.day && draft.day.grain === "day" ? draft.day.last : null;
  return {
    finding: draft.finding,
    start: draft.start,
    end: draft.end,
    count: draft.count,
    measure: table.measure,
    counted: draft.counted,
    kind: draft.kind,
    status: past ? "past" : draft.status,
    single: counting.quantity === null,
    attribution: draft.attribution.attribution,
    claimant: draft.attribution.claimant,
    asOf: day ?? (past ? null : event.day),
    since: draft.kind === "increment" ? (draft.since?.first ?? (draft.day?.sense === "during" ? draft.day.first : null)) : null,
    place: draft.place ? bare(draft.place) : past ? null : event.place,
    partOf: null,
    statement: draft.attribution.statement,
    rule,
    confidence: null,
    evidence: evidenceOf(draft),
  };
}

/** A day so long before publication is another event's. */
const LONG_AGO = 20;

function isPast(scan: Scan, draft: Draft): boolean {
  const { published } = scan.article;
  const last = draft.day?.last;
  if (!published || !last || draft.day?.sense === "until") return false;
  return (Date.parse(published) - Date.parse(last)) / 86_400_000 > LONG_AGO;
}

function evidenceOf(draft: Draft): Record<string, readonly Span[]> {
  const { predicate, host, counting } = draft.finding;
  const { tokens } = draft.reading;
  const spanOf = (from: number, to: number): Span => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! });
  const evidence: Record<string, readonly Span[]> = {};
  const words = predicate ?? host?.predicate;
  if (words) evidence["measure"] = [spanOf(words.from, words.to)];
  if (counting.nounTo > counting.nounFrom) evidence["counted"] = [spanOf(counting.nounFrom, counting.nounTo)];
  if (words && words.group.from < words.from && draft.status !== "claimed") evidence["status"] = [spanOf(words.group.from, words.from)];
  if (draft.day) evidence["asOf"] = [{ start: draft.day.start, end: draft.day.end }];
  if (draft.since && draft.kind === "increment") evidence["kind"] = [{ start: draft.since.start, end: draft.since.end }];
  if (draft.place) evidence["place"] = [{ start: draft.place.start, end: draft.place.end }];
  if (draft.attribution.evidence.length > 0) evidence["claimant"] = draft.attribution.evidence;
  return evidence;
}
