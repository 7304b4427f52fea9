import type { Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { Draft } from "./draft.ts";
import type { Predicate } from "./predicate.ts";
import type { SentenceReading } from "./sentence-reading.ts";
import { runOf } from "./told.ts";

/** The words of a draft's sentence behind each field, by the field's name; what the article settled has none. */
export function evidenceOf(draft: Draft, settled: Pick<Figure, "kind" | "status">): Record<string, readonly Span[]> {
  const { reading, finding, day, place, attribution } = draft;
  const { predicate, host, counting } = finding;
  const words = predicate ?? host?.predicate;
  const evidence: Record<string, readonly Span[]> = {};
  if (words) evidence["measure"] = harmWords(reading, words);
  if (counting.nounTo > counting.nounFrom) evidence["counted"] = [runOf(reading, counting.nounFrom, counting.nounTo)];
  if (draft.kindWords && settled.kind === draft.kind) evidence["kind"] = [draft.kindWords];
  if (draft.statusWords && settled.status === draft.status) evidence["status"] = [draft.statusWords];
  if (day) evidence["asOf"] = [{ start: day.start, end: day.end }];
  if (place) evidence["place"] = [{ start: place.start, end: place.end }];
  if (attribution.evidence.length > 0) evidence["claimant"] = attribution.evidence;
  return evidence;
}

/** How far behind a verb the rest of its phrase is looked for. */
const LONGEST_OBJECT = 12;

/** "shot", and "dead" behind the object: a phrase may stand in two places. */
function harmWords(reading: SentenceReading, { from, to, rest }: Predicate): Span[] {
  const verb = runOf(reading, from, to);
  if (rest.length === 0) return [verb];
  for (let at = to; at < to + LONGEST_OBJECT; at++)
    if (rest.every((word, i) => lowerAt(reading, at + i) === word)) return [verb, runOf(reading, at, at + rest.length)];
  return [verb];
}
