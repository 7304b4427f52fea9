import { boundsText, pluralText } from "../../../lib/number-text.ts";
import type { Article, DayOrigin } from "../../../model/article.ts";
import type { Check, Report, Toll } from "../../../model/report.ts";
import type { Terminal } from "../terminal.ts";
import { printFigures } from "./figures.ts";
import { heading } from "./heading.ts";
import { printStatements } from "./statements.ts";

/** A report for a person: title and source, figures, statements by speaker, arithmetic, notes. */
export function printReport(report: Report, terminal: Terminal, options: { readonly explain?: boolean | undefined } = {}): void {
  printHead(report.article, terminal, options.explain ?? false);
  printFigures(report, terminal, options.explain ?? false);
  printTolls(report, terminal);
  printStatements(report, terminal);
  printChecks(report.checks, terminal);
  for (const silence of report.silences) terminal.print(`\nNo figure from ${silence.who}: ${silence.what}`);
  if (report.notes.length > 0) heading("Notes", terminal);
  for (const note of report.notes) terminal.print(`  ${note.stage}: ${note.text}`);
}

/** @param explain says where the days were read */
function printHead(article: Article, terminal: Terminal, explain: boolean): void {
  const from = (origin: DayOrigin | null) => (explain && origin ? ` (${origin.from})` : "");
  terminal.print(terminal.paint("bold", article.title ?? "(no title)"));
  const facts = [
    article.publisher,
    article.origin && `copied from ${article.origin.name}`,
    article.published ? `published ${article.published}${from(article.dates.published)}` : "day of publication unknown",
    article.modified && article.modified !== article.published ? `modified ${article.modified}${from(article.dates.modified)}` : null,
    article.language ?? "language unknown",
    article.truncated ? "cut short" : null,
    article.url,
  ];
  terminal.print(terminal.paint("dim", facts.filter(Boolean).join(" · ")));
}

function printTolls({ tolls }: Report, terminal: Terminal): void {
  if (tolls.length === 0) return;
  heading("What the article finally says of its own event", terminal);
  for (const toll of tolls) terminal.print(`  ${toll.measure}: ${tollText(toll)}${terminal.paint("dim", tollSource(toll))}`);
}

const tollText = (toll: Toll) => boundsText({ low: toll.low, high: toll.high });

/** The figures that a toll rests on; one that is told by the headline alone, or by a person whom nothing counts, rests on none. */
const tollSource = ({ figures }: Toll) => (figures.length === 0 ? "" : ` (${figures.join(", ")})`);

function printChecks(checks: readonly Check[], terminal: Terminal): void {
  if (checks.length === 0) return;
  heading(`Arithmetic (${pluralText(checks.length, "check")})`, terminal);
  for (const check of checks) {
    const verdict =
      check.holds === null
        ? terminal.paint("blue", "worked out")
        : check.holds
          ? terminal.paint("green", "holds")
          : terminal.paint("red", "breaks");
    terminal.print(`  ${verdict}: ${check.text} ${terminal.paint("dim", `(${check.figures.join(", ")})`)}`);
  }
}
