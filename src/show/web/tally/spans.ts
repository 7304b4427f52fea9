import { addDays, daysBetween } from "../../../lib/day.ts";
import { viewSince, type TallyView } from "./tally-view.ts";

/** How much of a long series is drawn. */
export const SPANS = ["all", "year", "quarter", "month"] as const;

export type Span = (typeof SPANS)[number];

const DAYS: Readonly<Record<Exclude<Span, "all">, number>> = { year: 365, quarter: 90, month: 30 };

/** The span a request asks for; what is none is all. */
export function spanAsked(query: string | undefined): Span {
  return SPANS.find((span) => span === query) ?? "all";
}

/** The spans that show less than all of a series; none of a short one. */
export function spansOf({ days, latest }: TallyView): readonly Span[] {
  const first = days[0]?.day;
  if (first === undefined) return [];
  const length = daysBetween(first, latest);
  return SPANS.filter((span) => span === "all" || DAYS[span] < length);
}

/** The end of a series, as long as asked for. */
export function cutTo(view: TallyView, span: Span): TallyView {
  return span === "all" || view.latest === "" ? view : viewSince(view, addDays(view.latest, -DAYS[span]));
}
