import type { Article, Block } from "../../model/article.ts";
import type { Count, Counted, Figure, FigureKind } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { Scan } from "../text/scan.ts";
import { confidenceOf } from "./confidence.ts";
import type { FigureWords } from "./figure-words.ts";
import { NounKind } from "./measure-table.ts";
import { reportDay } from "./report-day.ts";
import { type ReportRow, reportRow } from "./report-row.ts";
import { sideOf } from "./side-of.ts";

/** Figures of the lines of a report, and the blocks they stand in. */
export interface ReportLines {
  readonly figures: readonly Omit<Figure, "id">[];
  /** Indices of the blocks that are rows: nothing else is read from them. */
  readonly blocks: ReadonlySet<number>;
}

const NONE: ReportLines = { figures: [], blocks: new Set() };

/** Fewer rows than this are no report. */
const FEWEST_ROWS = 3;

/**
 * Reads a report in the form of a list: rows of items with totals and what was added, under a title or lead that names losses.
 *
 *   The combat losses of the enemy from 24.02 to 30.04 were:
 *   personnel ‒ about 23200 (+200),
 *               ^^^^^^^^^^^  ^^^ total, increment since the day before
 */
export function readReportLines(scan: Scan, statements: readonly Statement[]): ReportLines {
  const { article, language } = scan;
  const rows = article.blocks.flatMap((block, index) => rowsIn(article, block, index, language.figures));
  if (rows.length < FEWEST_ROWS) return NONE;
  const lead = leadOf(article, rows[0]!, language.figures);
  if (!lead) return NONE;
  const day = reportDay(lead.text, article.published, language.figures);
  const attribution = attributionOf(statements, lead);
  const enemy = enemySide(article, language.figures);
  const context = { words: language.figures, day, enemy, attribution, lead };
  const counted = rows.map((row) => ({ ...row, counted: countedOf(row, context) }));
  return { figures: counted.flatMap((row) => figuresOf(row, context)), blocks: new Set(rows.map((row) => row.block)) };
}

interface PlacedRow extends ReportRow {
  readonly block: number;
  /** Start of the line in the text. */
  readonly at: number;
}

interface CountedRow extends PlacedRow {
  readonly counted: Counted;
}

function rowsIn(article: Article, block: Block, index: number, words: FigureWords): PlacedRow[] {
  if (block.repeats || !ROW_ROLES.has(block.role)) return [];
  const rows: PlacedRow[] = [];
  let at = block.start;
  for (const line of article.text.slice(block.start, block.end).split("\n")) {
    const row = reportRow(line, words.report.about);
    if (row) rows.push({ ...row, block: index, at });
    else rows.push(...rowsInProse(line, at, index, words));
    at += line.length + 1;
  }
  return rows;
}

/** "The losses of the enemy were: personnel – about 23200 (+200), tanks – 1008 (+22), …": a report written as one sentence. */
function rowsInProse(line: string, at: number, block: number, words: FigureWords): PlacedRow[] {
  const colon = line.indexOf(":");
  const rows: PlacedRow[] = [];
  let from = colon + 1;
  for (const part of colon < 0 ? [] : line.slice(from).split(/[,;](?= +\p{L})/u)) {
    const row = reportRow(part.trimStart(), words.report.about);
    if (row && row.added !== null) rows.push({ ...row, block, at: at + from + part.length - part.trimStart().length });
    from += part.length + 1;
  }
  return rows.length < FEWEST_ROWS ? [] : rows;
}

const ROW_ROLES: ReadonlySet<string> = new Set(["list", "table", "paragraph"]);

interface Lead extends Span {
  readonly text: string;
}

/** The title and the words or the block before the rows, where one of them names losses. */
function leadOf(article: Article, first: PlacedRow, words: FigureWords): Lead | null {
  const before = article.blocks
    .slice(Math.max(0, first.block - 3), first.block)
    .filter((block) => !block.repeats && block.role !== "boilerplate");
  const { start } = article.blocks[first.block]!;
  const own = article.text.slice(start, first.at).includes(":") ? { start, end: first.at } : before.at(-1);
  const text = [own ? article.text.slice(own.start, own.end) : "", article.title ?? ""].join("\n");
  const names = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.report.losses.has(word));
  return names ? { text, start: own?.start ?? 0, end: own?.end ?? 0 } : null;
}

interface Context {
  readonly words: FigureWords;
  readonly day: { readonly day: string; readonly before: string } | null;
  readonly enemy: string | null;
  readonly attribution: Pick<Figure, "attribution" | "claimant" | "statement">;
  readonly lead: Lead;
}

function figuresOf(row: CountedRow, context: Context): Omit<Figure, "id">[] {
  const start = row.at + row.item.length - row.item.trimStart().length;
  const total = lineFigure(row, context, "total", { start, end: row.at + row.totalSpan.end }, countOf(row.total, row.about));
  if (row.added === null || !row.addedSpan) return [total];
  const span = { start: row.at + row.addedSpan.start, end: row.at + row.addedSpan.end };
  return [total, lineFigure(row, context, "increment", span, countOf(row.added, false))];
}

const countOf = (value: number, about: boolean): Count => ({
  low: value,
  high: value,
  modifier: about ? "about" : "exact",
  text: String(value),
});

function lineFigure(row: CountedRow, context: Context, kind: FigureKind, span: Span, count: Count): Omit<Figure, "id"> {
  const { counted } = row;
  return {
    ...span,
    count,
    measure: counted.what === "people" ? "losses" : "lost",
    counted,
    kind,
    status: "claimed",
    single: false,
    ...context.attribution,
    asOf: context.day?.day ?? null,
    since: kind === "increment" ? (context.day?.before ?? null) : null,
    place: null,
    partOf: null,
    rule: "report-line",
    confidence: confidenceOf("report-line"),
    evidence: {
      measure: [{ start: context.lead.start, end: context.lead.end }],
      counted: [{ start: row.at, end: row.at + row.item.length }],
      ...(kind === "increment" ? { kind: [span] } : {}),
      asOf: [{ start: context.lead.start, end: context.lead.end }],
    },
  };
}

function countedOf(row: PlacedRow, { words, enemy }: Context): Counted {
  const items = row.item.toLowerCase().split(/[^\p{L}-]+/u);
  const people = items.some((word) => ((words.nouns.get(word) ?? 0) & NounKind.person) !== 0);
  const { side, role } = sideOf(words, row.item);
  return { text: row.item, what: people ? "people" : "things", side: side ?? enemy, role: people ? (role ?? "military") : role };
}

/** "the Russian enemy", "losses of the Russian army": whose losses they are, where the page says so. */
function enemySide(article: Article, words: FigureWords): string | null {
  const said = `${article.title ?? ""} ${article.text}`.toLowerCase().split(/[^\p{L}]+/u);
  for (let i = 1; i < said.length; i++)
    if (words.report.enemy.has(said[i]!)) {
      const side = words.sides.get(said[i - 1]!);
      if (side) return side;
    }
  return null;
}

function attributionOf(statements: readonly Statement[], lead: Lead): Context["attribution"] {
  const own = statements.find((statement) => statement.start < lead.end && statement.end > lead.start && statement.speaker?.name);
  if (!own?.speaker) return { attribution: "outlet", claimant: null, statement: null };
  return { attribution: "named", claimant: { name: own.speaker.name, via: [] }, statement: own.id };
}
