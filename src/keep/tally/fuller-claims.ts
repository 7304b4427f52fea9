import type { FigureInContext } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import { isReportLine } from "../story/is-report.ts";
import { measureGroup } from "./measure-words.ts";
import { agree } from "./value.ts";

/** A headline that rounds down stays within this share of what it rounds. */
const ROUND_SHARE = 0.9;
/** An outlet's figure is held against so many that the article ascribes: enough for news, and a bound on the work. */
const MOST_HELD = 20;

/**
 * Whose claim an outlet's own figure repeats. A headline gives a number without saying whose it is, in other words perhaps,
 * and rounded; the article below ascribes it.
 *
 *     Toll 'passes 150,000'   …   150,605, the General Staff said
 */
export function findFuller(figures: readonly FigureInContext[]): (stated: FigureInContext) => FigureInContext {
  const ascribed = new Map<string, FigureInContext[]>();
  for (const one of figures) {
    const own = one.figure.claimant ? within(ascribed, kindOf(one.figure)) : [];
    if (own.length < MOST_HELD) own.push(one);
  }
  return (stated) => {
    if (stated.figure.attribution !== "outlet" || isReportLine(stated)) return stated;
    const same = (ascribed.get(kindOf(stated.figure)) ?? []).filter((other) => repeats(stated.figure, other.figure));
    const speakers = new Set(same.map(({ figure }) => figure.claimant?.name));
    const exact = same.find(({ figure }) => figure.count.low === stated.figure.count.low && figure.count.high === stated.figure.count.high);
    return exact ?? (speakers.size === 1 ? same[0]! : stated);
  };
}

function repeats({ count, asOf }: Figure, other: Figure): boolean {
  const sameDay = !asOf || !other.asOf || asOf === other.asOf;
  return sameDay && agree(count, other.count) && count.low >= other.count.low * ROUND_SHARE;
}

function kindOf({ kind, counted, measure }: Figure): string {
  return [kind, counted.what, measureGroup(measure)].join(" ");
}

function within(groups: Map<string, FigureInContext[]>, key: string): FigureInContext[] {
  const own = groups.get(key) ?? [];
  groups.set(key, own);
  return own;
}
