import type { ArticleEvent, FigureInContext } from "../../model/event.ts";

/** Whether a figure is an item line of a report in list form. */
export function isReportLine({ figure }: FigureInContext): boolean {
  return figure.rule === "report-line";
}

/** Whether an article is a report in list form: such a page belongs to its campaign, not to a story of the day. */
export function isReport({ figures }: ArticleEvent): boolean {
  return figures.some(isReportLine);
}
