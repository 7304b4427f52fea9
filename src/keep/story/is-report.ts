import type { ArticleEvent, FigureInContext } from "../../model/event.ts";
import { serialTitle } from "./serial-title.ts";
import { statesPeriod } from "./stated-period.ts";

/** A list of so many items is a report even where it does not say since when it counts; a shorter one is part of a story. */
const LEAST_LINES = 4;

/** Whether a figure is an item line of a list. */
export function isReportLine({ figure }: FigureInContext): boolean {
  return figure.rule === "report-line";
}

/** Whether a figure stands in a cell of a table: its row's own count, whatever row of totals includes it. */
export function isCell({ figure }: FigureInContext): boolean {
  return figure.rule === "table-cell";
}

/** Whether an article is a report in list form or a numbered bulletin: such a page belongs to its campaign, not to a story of the day. */
export function isReport({ article, gist, figures }: ArticleEvent): boolean {
  if (serialTitle(article.title) !== null) return true;
  const lines = figures.filter((one) => isReportLine(one) && one.figure.kind === "total").length;
  return lines >= LEAST_LINES || (figures.some(isReportLine) && (statesPeriod(article.title ?? "") || statesPeriod(gist)));
}
