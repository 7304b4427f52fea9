import type { Figure } from "../../model/figure.ts";
import type { Toll } from "../../model/report.ts";

/** What the article finally says of its own event: one line a measure. */
export function sumUpTolls(figures: readonly Figure[]): Toll[] {
  const tolls: Toll[] = [];
  for (const measure of new Set(figures.map((figure) => figure.measure))) {
    const own = figures.filter((figure) => figure.measure === measure && figure.kind === "total" && figure.status === "claimed");
    const first = own[0];
    if (first) tolls.push({ measure, low: first.count.low, high: first.count.high, figures: [first.id] });
  }
  return tolls;
}
