import { boundsText, pluralText } from "../../../lib/number-text.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Opinion } from "../../../model/opinion.ts";
import type { Report } from "../../../model/report.ts";
import { opinionText } from "../../opinion-text.ts";
import { WRAP_INDENT, wrap } from "./wrap.ts";
import type { Terminal } from "../terminal.ts";
import { columns } from "./columns.ts";
import { printExplanation } from "./explanation.ts";
import { heading } from "./heading.ts";
import { sentenceAround } from "./sentence-around.ts";

const HEADS = [
  { title: "" },
  { title: "how many", align: "right" as const, most: 30 },
  { title: "of what", most: 26 },
  { title: "measure" },
  { title: "kind" },
  { title: "as of" },
  { title: "on whose word", most: 40 },
];

/**
 * The figures as a small table; under each line its sentence with the number marked, or with the words behind every field, and what a
 * second reader says of it.
 */
export function printFigures({ figures, article, opinions }: Report, terminal: Terminal, explain: boolean): void {
  heading(figures.length === 0 ? "No figures" : pluralText(figures.length, "figure"), terminal);
  if (figures.length === 0) return;
  const opinionOn = new Map(opinions.map((opinion) => [opinion.figure, opinion]));
  const [head, ...rows] = columns(HEADS, figures.map(figureRow));
  terminal.print(terminal.paint("dim", `  ${head}`));
  rows.forEach((row, i) => {
    terminal.print(`  ${row}`);
    if (explain) printExplanation(figures[i]!, article.text, terminal);
    else terminal.print(sentenceLine(figures[i]!, article.text, terminal));
    const opinion = opinionOn.get(figures[i]!.id);
    if (opinion) terminal.print(terminal.paint("dim", opinionLine(opinion, terminal)));
  });
}

function figureRow(figure: Figure): string[] {
  const { id, count, counted, measure, kind, status, asOf, since } = figure;
  const kindText = status === "claimed" ? kind : `${kind}, ${status}`;
  return [
    id,
    boundsText(count),
    counted.text,
    measure,
    kindText,
    since ? `${asOf ?? "?"} since ${since}` : (asOf ?? "no day"),
    whoseWord(figure),
  ];
}

function whoseWord({ attribution, claimant }: Figure): string {
  if (attribution === "outlet") return "the outlet";
  if (!claimant) return "nobody named";
  return claimant.via.length > 0 ? `${claimant.name}, via ${claimant.via.join(", ")}` : claimant.name;
}

const opinionLine = (opinion: Opinion, terminal: Terminal) =>
  wrap(`second reader (${opinion.by}): ${opinionText(opinion)}`, terminal.width, WRAP_INDENT);

function sentenceLine(figure: Figure, text: string, terminal: Terminal): string {
  const { before, marked, after } = sentenceAround(text, figure.start, figure.end);
  const shown = terminal.colours ? terminal.paint(["bold", "yellow"], marked) : `[${marked}]`;
  return wrap(`${before}${shown}${after}`, terminal.width, WRAP_INDENT);
}
