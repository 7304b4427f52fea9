import type { Span } from "../../model/span.ts";

/** A line of a daily report: an item, its total and what was added. Spans are offsets into the line. */
export interface ReportRow {
  readonly item: string;
  readonly about: boolean;
  readonly total: number;
  readonly totalSpan: Span;
  readonly added: number | null;
  readonly addedSpan: Span | null;
}

/** Longer lines are prose. */
const LONGEST_ROW = 160;
const NUMBER = String.raw`\d{1,3}(?:[ ,.'\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+`;
const GAP = String.raw`[ \t\u00a0]*`;
const ROW = new RegExp(
  String.raw`^[ \t•·▪*>]*(?<item>\p{L}[^\d|\t:;!?]{1,80}?)[ \u00a0]*[-‐‑‒–—―:|\t][-‐‑‒–—―:|\t \u00a0]*(?<about>[≈~]|\p{L}+(?:ly)?[ \u00a0])?(?<total>${NUMBER})(?<rest>.*)$`,
  "du",
);
const ADDED = new RegExp(String.raw`^(?:[ ]?\p{L}*\.?)?${GAP}[,.]?${GAP}(?:[(|\t]${GAP}\+?|\+)(?<added>${NUMBER})`, "du");

/**
 * Reads a line as a row of a report, whatever it counts; null for any other line.
 *
 *   tanks ‒ 1008 (+22),   Personnel: about 145 850 (+790)   Tanks | 1008 | +22   tanks — 3 400 units (12 over the past day)
 *   ^^^^^   ^^^^  ^^^
 *
 * @param about words before a number that make it approximate
 */
export function reportRow(line: string, about: ReadonlySet<string>): ReportRow | null {
  if (line.length > LONGEST_ROW) return null;
  const match = ROW.exec(line);
  if (!match?.indices?.groups || !match.groups) return null;
  const { item = "", about: before, total = "", rest = "" } = match.groups;
  if (before && before !== "≈" && before !== "~" && !about.has(before.trim().toLowerCase())) return null;
  if (/^[\d:/%.-]*\d/.test(rest) || isProse(rest)) return null;
  const added = ADDED.exec(rest);
  const restAt = match.indices.groups["rest"]![0];
  const addedAt = added?.indices?.groups?.["added"];
  return {
    item: item.trim(),
    about: before !== undefined,
    total: numberOf(total),
    totalSpan: spanOf(match.indices.groups["total"]!),
    added: added ? numberOf(added.groups!["added"]!) : null,
    addedSpan: addedAt ? { start: restAt + addedAt[0], end: restAt + addedAt[1] } : null,
  };
}

/** A row ends soon behind its numbers. */
const isProse = (rest: string) => rest.split(/\s+/).length > 9;

const numberOf = (digits: string) => Number(digits.replaceAll(/\D/g, ""));
const spanOf = ([start, end]: [number, number]): Span => ({ start, end });
