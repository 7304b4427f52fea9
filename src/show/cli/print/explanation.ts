import type { Figure } from "../../../model/figure.ts";
import type { Span } from "../../../model/span.ts";
import { explainFigure, type ExplainedField, type ExplainedFieldName, type Explanation } from "../../../run/explain-figure.ts";
import type { Terminal } from "../terminal.ts";
import { caretLines, type Mark } from "./caret-lines.ts";
import { shorten } from "./columns.ts";
import { sentenceSpan } from "./sentence-around.ts";
import { WRAP_INDENT, wrap } from "./wrap.ts";

/** Room that is kept for the names behind the carets. */
const LABELS = 12;
/** Words that stand in another sentence are quoted at no greater length. */
const LONGEST_QUOTED = 80;

const NAMES: Readonly<Record<ExplainedFieldName, string>> = {
  measure: "measure",
  counted: "of what",
  kind: "kind",
  status: "status",
  asOf: "as of",
  claimant: "claimant",
  place: "place",
};

/** Prints the sentence of a figure with carets under the words behind each field, then its rule and what was not stated. */
export function printExplanation(figure: Figure, text: string, terminal: Terminal): void {
  const explanation = explainFigure(figure, text);
  const sentence = sentenceSpan(text, figure.start, figure.end);
  printCarets(figure, explanation, text, sentence, terminal);
  for (const line of [...wordsElsewhere(explanation, sentence), ...withoutWords(explanation), ruleLine(explanation)])
    terminal.print(terminal.paint("dim", wrap(line, terminal.width, WRAP_INDENT)));
}

function printCarets(figure: Figure, explanation: Explanation, text: string, sentence: Span, terminal: Terminal): void {
  const marks: Mark[] = [
    { spans: [figure], label: "figure" },
    ...explanation.fields.map(({ field, words }) => ({ spans: words.filter((word) => isInside(word, sentence)), label: NAMES[field] })),
  ];
  for (const { words, carets } of caretLines(text, sentence, marks, terminal.width - WRAP_INDENT.length - LABELS)) {
    terminal.print(WRAP_INDENT + words);
    for (const { under, label } of carets)
      terminal.print(`${WRAP_INDENT}${terminal.paint(label === "figure" ? "yellow" : "cyan", under)} ${terminal.paint("dim", label)}`);
  }
}

const isInside = (mark: Span, sentence: Span) => mark.start < sentence.end && mark.end > sentence.start;

/** Words that stand in another sentence, each once with all that was read from them. */
function wordsElsewhere({ fields }: Explanation, sentence: Span): string[] {
  const outside = fields.flatMap(({ field, words }) =>
    words.filter((word) => !isInside(word, sentence)).map(({ text }) => ({ name: NAMES[field], text: text.replaceAll(/\s+/g, " ") })),
  );
  return [...Map.groupBy(outside, ({ text }) => text)].map(
    ([text, read]) => `${read.map(({ name }) => name).join(", ")} from other words of the article: “${shorten(text, LONGEST_QUOTED)}”`,
  );
}

function withoutWords({ fields }: Explanation): string[] {
  const named = (from: ExplainedField["from"], said: (field: ExplainedField) => string) =>
    fields
      .filter((field) => field.from === from)
      .map(said)
      .join(", ");
  const context = named("article", ({ field, value }) => `${NAMES[field]} ${value}`);
  const unsaid = named("nowhere", ({ field }) => NAMES[field]);
  const usual = named("default", ({ value }) => String(value));
  return [
    context && `from the context: ${context}`,
    unsaid && `not stated: ${unsaid}`,
    usual && `as no word says otherwise: ${usual}`,
  ].filter(Boolean);
}

function ruleLine({ rule, measured }: Explanation): string {
  if (!measured || measured.found === 0) return `rule ${rule}: not measured yet`;
  const share = `right in ${measured.right} of ${measured.found} cases measured`;
  return measured.enough
    ? `rule ${rule}: confidence ${(measured.right / measured.found).toFixed(2)}, ${share}`
    : `rule ${rule}: ${share}, too few for a confidence`;
}
