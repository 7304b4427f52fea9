import type { Span } from "../src/model/span.ts";
import type { Statement } from "../src/model/statement.ts";
import type { GoldDocument, GoldStatement } from "./gold.ts";
import { sameName } from "./same-name.ts";
import type { Scoreboard } from "./score.ts";

const rows = ["content, overlapping", "content, exact", "content and source", "content, source and cue", "name"];

/** Compares the statements of one text with its gold: a pair shares more than half of the characters that either attributes. */
export function scoreStatements(gold: GoldDocument, statements: readonly Statement[], board: Scoreboard): void {
  const labelled = gold.statements ?? [];
  const free = new Set(statements.filter((one) => one.content.length > 0));
  for (const wanted of labelled.filter((one) => !one.optional)) {
    const hit = bestMatch(wanted, free);
    if (hit) free.delete(hit);
    countMatch(gold, wanted, hit, board);
  }
  const optional = labelled.filter((one) => one.optional);
  for (const statement of free) {
    if (optional.some((one) => likeness(one.content, statement.content) > 0.3)) continue;
    for (const row of rows) board.add(row, 0, 1, 0);
    board.complain("invented", gold.id, words(gold, statement.content));
  }
}

function bestMatch(wanted: GoldStatement, free: ReadonlySet<Statement>): Statement | undefined {
  const scored = [...free].map((statement) => ({ statement, score: likeness(statement.content, wanted.content) }));
  return scored.filter((one) => one.score > 0.5).sort((a, b) => b.score - a.score)[0]?.statement;
}

function countMatch(gold: GoldDocument, wanted: GoldStatement, hit: Statement | undefined, board: Scoreboard): void {
  if (!hit) {
    for (const row of rows) board.add(row, 0, 0, 1);
    board.complain("missed", gold.id, words(gold, wanted.content));
    return;
  }
  const source = samePart(wanted.speaker, hit.speaker);
  const cue = samePart(wanted.cue, hit.cue);
  const name = sameName(wanted.name, hit.speaker?.name ?? "");
  const exact = words(gold, wanted.content) === words(gold, hit.content);
  for (const [index, right] of [true, exact, source, source && cue, name].entries()) board.add(rows[index] ?? "", right ? 1 : 0, 1, 1);
  if (!source) board.complain("source", gold.id, `"${part(gold, wanted.speaker)}", read as "${hit.speaker?.text ?? ""}"`);
  if (!cue) board.complain("cue", gold.id, `"${part(gold, wanted.cue)}", read as "${hit.cue.text}"`);
  if (!name) board.complain("name", gold.id, `"${wanted.name}", read as "${hit.speaker?.name ?? ""}"`);
}

/** Both absent, or sharing a character. */
function samePart(wanted: Span | null, read: Span | null): boolean {
  const isRead = read !== null && read.end > read.start;
  return wanted === null ? !isRead : isRead && shared(wanted, read) > 0;
}

function likeness(one: readonly Span[], other: readonly Span[]): number {
  const both = one.reduce((sum, left) => sum + other.reduce((part, right) => part + shared(left, right), 0), 0);
  return both / (length(one) + length(other) - both);
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** The words alone: marks and white space at the edges of a run are nobody's mistake. */
function words(gold: GoldDocument, spans: readonly Span[]): string {
  const text = spans.map((span) => gold.text.slice(span.start, span.end)).join(" … ");
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function part(gold: GoldDocument, span: Span | null): string {
  return span ? gold.text.slice(span.start, span.end) : "";
}
