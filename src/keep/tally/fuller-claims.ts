import { daysBetween } from "../../lib/day.ts";
import type { FigureInContext } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";
import { isCell, isReportLine } from "../story/is-report.ts";
import { mayBeSame, readCounted } from "./item.ts";
import { measureGroup } from "./measure-words.ts";
import { byWidth, isExact, roundsTo } from "./value.ts";

/** An outlet's figure is held against so many that the article ascribes: enough for news, and a bound on the work. */
const MOST_HELD = 20;
/** From here on the same number in one article is the same count, whichever day the sentence around it speaks of. */
const TELLING = 100;

/**
 * Whose claim an outlet's own figure repeats. A headline gives a number without saying whose it is, or names a country for
 * its ministry, in other words perhaps, and rounded; the article below ascribes it.
 *
 *     Toll 'passes 150,000'   …   150,605, the General Staff said
 */
export function findFuller(figures: readonly FigureInContext[]): (stated: FigureInContext) => FigureInContext {
  const ascribed = new Map<string, FigureInContext[]>();
  const places = new Set(figures.map(({ figure }) => figure.place?.name.toLowerCase()));
  const isPlain = ({ figure }: FigureInContext) => figure.claimant !== null && !places.has(figure.claimant.name.toLowerCase());
  for (const one of figures) {
    const own = isPlain(one) ? within(ascribed, kindOf(one.figure)) : [];
    if (own.length < MOST_HELD) own.push(one);
  }
  return (stated) => {
    if (stated.figure.attribution === "unattributed" || isPlain(stated) || isReportLine(stated) || isCell(stated)) return stated;
    const others = ascribed.get(kindOf(stated.figure)) ?? [];
    const same = others.find(({ figure }) => isSame(stated.figure, figure));
    if (same) return same;
    const rounded = others.filter(({ figure }) => rounds(stated.figure, figure));
    const speakers = new Set(rounded.map(({ figure }) => figure.claimant?.name));
    return speakers.size === 1 ? rounded[0]! : stated;
  };
}

/** One number of one population: a large one may be given for the day of the event and for that of the count. */
function isSame(own: Figure, other: Figure): boolean {
  const alike = own.count.high === other.count.high || isExact(own.count);
  const telling = own.count.low >= TELLING || (alike && sameDay(own, other) && own.kind === other.kind);
  return own.count.low === other.count.low && telling && samePopulation(own, other);
}

function rounds(own: Figure, other: Figure): boolean {
  return (
    own.kind === other.kind &&
    sameDay(own, other) &&
    (isExact(own.count) ? byWidth(other.count, own.count) <= 0 : own.count.low <= other.count.low) &&
    roundsTo(own.count, other.count) &&
    samePopulation(own, other)
  );
}

/** A headline speaks on the day of its page, the sentence below of the evening before. */
function sameDay({ asOf }: Figure, other: Figure): boolean {
  return !asOf || !other.asOf || Math.abs(daysBetween(asOf, other.asOf)) <= 1;
}

function samePopulation(own: Figure, other: Figure): boolean {
  const sides = new Set([own.counted.side ?? other.counted.side, other.counted.side ?? own.counted.side]);
  return sides.size === 1 && mayBeSame(readCounted(own.counted, own.measure), readCounted(other.counted, other.measure));
}

function kindOf({ counted, measure }: Figure): string {
  return [counted.what, measureGroup(measure)].join(" ");
}

function within(groups: Map<string, FigureInContext[]>, key: string): FigureInContext[] {
  const own = groups.get(key) ?? [];
  groups.set(key, own);
  return own;
}
