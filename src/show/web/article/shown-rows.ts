import type { Report } from "../../../model/report.ts";
import { excerpts } from "./excerpts.ts";
import { textRows, type TextRow } from "./text-rows.ts";

/** What of an article is shown, and why it is not the whole; null where it is. */
export interface ShownRows {
  readonly rows: readonly TextRow[];
  readonly cut: "public" | "long" | null;
}

const mostText = 400_000;
const mostRows = 1500;
const mostExcerpts = 500;

/** The whole article, or where that may not be, or would be too much for a page, its first sentences with figures and statements. */
export function shownRows(report: Report, publicly: boolean): ShownRows {
  if (publicly) return { rows: excerpts(report).slice(0, mostExcerpts), cut: "public" };
  const rows = report.article.text.length > mostText ? null : textRows(report.article);
  if (rows && rows.length <= mostRows) return { rows, cut: null };
  return { rows: excerpts(report).slice(0, mostExcerpts), cut: "long" };
}
