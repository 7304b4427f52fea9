import type { Figure } from "../src/model/figure.ts";
import type { Report } from "../src/model/report.ts";
import type { Statement } from "../src/model/statement.ts";
import { sentenceSpan } from "../src/show/cli/print/sentence-around.ts";

/** Parts of a line stand between these. */
export const BAR = " | ";

const LONGEST_SENTENCE = 60;
const LONGEST_CONTENT = 40;

/**
 * A report as it is frozen, a line for each figure and statement: the text's id, where its sentence begins, the words it stands on, and
 * what was read from them.
 *
 *     ferry-off-cebu | Nine people drowned when a ferry … | Nine people | 9 killed total claimed | by police | as of 2023-03-01
 */
export function frozenLines(report: Report): string[] {
  const text = report.article.text;
  const lines = [
    ...report.figures.map((figure) => ({ at: figure.start, line: [...placeOf(figure, text), ...figureParts(figure)] })),
    ...report.statements.map((statement) => ({
      at: statement.start,
      line: [...placeOf(statement, text), ...statementParts(statement, text)],
    })),
  ];
  return lines.toSorted((a, b) => a.at - b.at).map(({ line }) => [report.id, ...line].map(plain).join(BAR));
}

/** What an unknown number of white space and bars would break. */
const plain = (part: string) => part.replaceAll(/[\s|]+/g, " ").trim();

const opening = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

function placeOf({ start, end }: { readonly start: number; readonly end: number }, text: string): string[] {
  const sentence = sentenceSpan(text, start, end);
  return [opening(text.slice(sentence.start, sentence.end).trim(), LONGEST_SENTENCE), opening(text.slice(start, end), LONGEST_CONTENT)];
}

function figureParts({ count, measure, kind, status, claimant, asOf }: Figure): string[] {
  const { low, high, modifier } = count;
  const value = `${modifier === "about" ? "about " : ""}${low === high ? low : `${low}..${high ?? ""}`}`;
  return [`${value} ${measure} ${kind} ${status}`, claimant ? `by ${claimant.name}` : "by nobody named", asOf ? `as of ${asOf}` : "no day"];
}

function statementParts({ speaker, cue, type, when, content }: Statement, text: string): string[] {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return [
    `says ${speaker?.name || speaker?.text || "nobody named"}`,
    cue.text || "no cue",
    type,
    when ?? "no day",
    opening(words, LONGEST_CONTENT),
  ];
}
