import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { ReadableDocument } from "../../src/model/document.ts";
import type { Report } from "../../src/model/report.ts";
import type { Quoted, Span } from "../../src/model/span.ts";

/** What holds for the report on any document whatever: positions lie in the text, ids are its own, it is JSON. */
export function checkReport(report: Report, document: ReadableDocument): void {
  const { article } = report;
  strictEqual(report.id, document.id);
  if (document.text !== undefined) strictEqual(article.text, document.text);
  checkBlocks(report);
  for (const span of spansOf(report)) {
    ok(span.start >= 0 && span.start <= span.end && span.end <= article.text.length, `a span of ${span.start} to ${span.end}`);
    if ("text" in span) strictEqual(span.text, article.text.slice(span.start, span.end));
  }
  checkIds(report);
  for (const { count } of report.figures) {
    ok(
      Number.isFinite(count.low) && (count.high === null || (Number.isFinite(count.high) && count.low <= count.high)),
      JSON.stringify(count),
    );
  }
  deepStrictEqual(JSON.parse(JSON.stringify(report)), report);
}

function checkBlocks({ article }: Report): void {
  let last = 0;
  for (const { start, end } of article.blocks) {
    ok(start >= last && end > start && end <= article.text.length, `a block of ${start} to ${end} after ${last}`);
    last = end;
  }
}

function spansOf({ figures, statements, places, dates, silences, notes }: Report): (Span | Quoted)[] {
  return [
    ...figures.flatMap((figure) => [figure, ...Object.values(figure.evidence).flat()]),
    ...statements.flatMap(({ start, end, cue, speaker, channel, content }) => [
      { start, end },
      cue,
      ...(speaker ? [speaker] : []),
      ...(channel ? [channel] : []),
      ...content,
    ]),
    ...places,
    ...dates,
    ...silences,
    ...notes.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  ];
}

function checkIds({ figures, statements, tolls, checks }: Report): void {
  const figureIds = new Set(figures.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  strictEqual(figureIds.size, figures.length);
  strictEqual(statementIds.size, statements.length);
  for (const { partOf, statement } of figures) {
    ok(partOf === null || figureIds.has(partOf));
    ok(statement === null || statementIds.has(statement));
  }
  for (const { figures: named } of [...tolls, ...checks]) ok(named.every((id) => figureIds.has(id)));
}
