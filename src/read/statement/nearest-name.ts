import type { NameRun } from "./article-names.ts";

/** How many names back a pronoun or a role may reach. */
const REACH = 200;

/** The last name before a place in the text that fits, among those near it. @param runs in order of text */
export function nearestName(runs: readonly NameRun[], place: number, fits: (run: NameRun) => boolean): NameRun | undefined {
  const last = lastBefore(runs, place);
  for (let at = last; at > last - REACH && at >= 0; at--) if (fits(runs[at]!)) return runs[at];
  return undefined;
}

/** Index of the last span that ends at or before a place; -1 where none does. */
export function lastBefore(spans: readonly { readonly to: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
