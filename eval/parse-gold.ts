import type { Span } from "../src/model/span.ts";
import type { GoldDocument, GoldFigure, GoldStatement } from "./gold.ts";
import { parseFigure } from "./parse-figure.ts";
import { type MarkedSpans, parseStatement } from "./parse-statement.ts";

/** What a `# word …` line says of all cases below it. */
interface Header {
  published: string | null;
  language: string;
  gold: readonly string[];
}

/** A case while its lines are read. */
interface Draft {
  readonly lines: string[];
  readonly figures: GoldFigure[];
  readonly statements: GoldStatement[];
}

/** Marks, white space, fields. */
const markLine = /^([\^"=~+ ]*[\^"=~+]) +(\S.*)$/;

/**
 * Caret cases to labelled texts; `eval/README.md` shows the notation.
 *
 *     Rockets killed nine people in Oruba.
 *                    ^^^^^^^^^^^ 9 killed counted="people" place="Oruba"
 *
 * @throws {Error} naming the file and the line that is not understood
 */
export function parseGold(name: string, source: string): GoldDocument[] {
  const header: Header = { published: null, language: "en", gold: ["figures"] };
  const documents: GoldDocument[] = [];
  let draft = emptyDraft();
  const close = () => {
    if (draft.lines.length > 0) documents.push(documentOf(draft, header, `${name}:${documents.length + 1}`));
    draft = emptyDraft();
  };
  for (const [index, line] of source.split("\n").entries()) {
    try {
      if (line.trim() === "" || line.startsWith("#")) close();
      if (line.startsWith("# ")) readHeader(header, line);
      else if (line.trim() !== "" && !line.startsWith("#")) readLine(draft, line);
    } catch (error) {
      throw new Error(`${name}, line ${index + 1}: ${String(error)}`, { cause: error });
    }
  }
  close();
  return documents;
}

function emptyDraft(): Draft {
  return { lines: [], figures: [], statements: [] };
}

function documentOf(draft: Draft, header: Header, id: string): GoldDocument {
  return {
    id,
    text: draft.lines.join("\n"),
    title: null,
    published: header.published,
    language: header.language,
    figures: header.gold.includes("figures") ? draft.figures : null,
    statements: header.gold.includes("statements") ? draft.statements : null,
    tolls: null,
  };
}

function readHeader(header: Header, line: string): void {
  const [, key = "", ...values] = line.split(" ");
  const value = values.join(" ");
  if (key === "published") header.published = value === "-" ? null : value;
  else if (key === "language") header.language = value;
  else if (key === "gold") header.gold = values;
  else throw new Error(`Cannot read the header ${key}: it is published, language or gold; a remark begins with ##`);
}

function readLine(draft: Draft, line: string): void {
  const found = markLine.exec(line);
  if (!found) {
    if (/^[\^"=~+ ]+$/.test(line)) throw new Error("Cannot read marks without fields: say what they mark");
    draft.lines.push(line);
    return;
  }
  readMarks(draft, found[1] ?? "", found[2] ?? "");
}

function readMarks(draft: Draft, marks: string, fields: string): void {
  const text = draft.lines.at(-1);
  if (text === undefined) throw new Error("Cannot place marks: no text stands above them");
  const before = draft.lines.slice(0, -1).reduce((length, line) => length + line.length + 1, 0);
  const spans = markedSpans(marks, before);
  const last = [...spans.values()].flat().reduce((end, span) => Math.max(end, span.end), 0);
  if (last > before + text.length) throw new Error("Cannot place marks: they reach past the end of the text");
  const figure = spans.get("^")?.[0];
  if (figure) draft.figures.push(parseFigure(figure, fields));
  else if (fields === "continued") continueStatement(draft.statements, spans);
  else draft.statements.push(parseStatement(spans, fields));
}

/** A quotation that runs on in the next line belongs to the statement above. */
function continueStatement(statements: GoldStatement[], spans: MarkedSpans): void {
  const last = statements.pop();
  if (!last) throw new Error("Cannot continue a statement: none stands above");
  statements.push({ ...last, content: [...last.content, ...(spans.get('"') ?? [])] });
}

function markedSpans(marks: string, offset: number): MarkedSpans {
  const runs = [...marks.matchAll(/\^+|"+|=+|~+|\++/g)];
  const spans = runs.map((run) => ({ mark: run[0].charAt(0), start: offset + run.index, end: offset + run.index + run[0].length }));
  const grouped = Map.groupBy(spans, (span) => span.mark);
  return new Map([...grouped].map(([mark, all]) => [mark, all.map(toSpan)]));
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
