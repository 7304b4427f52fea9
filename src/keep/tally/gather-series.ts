import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "./claim.ts";

/** Claims of one actor about one thing in one happening, said in one measure. */
export interface Series {
  /** Happening, actor, side, parts of the item, a campaign's place, measure: what it is keyed by. */
  readonly key: string;
  /** In order of day, then of knowledge, then of line. */
  readonly claims: readonly Claim[];
}

/** Claims gathered by who says how many of what in which happening, in order of key. Corrections of a count that nobody gives are left out. */
export function gatherSeries(claims: Iterable<Claim>): Series[] {
  const found = groupBy(claims, seriesKeys());
  const counted = [...found].filter(([, own]) => own.some(({ kind }) => kind !== "correction"));
  return counted.map(([key, own]) => ({ key, claims: own.sort(byDay) })).sort((a, b) => compareText(a.key, b.key));
}

/** Keys of claims one after another: neighbours mostly share theirs, and it need not be written again. */
function seriesKeys(): (claim: Claim) => string {
  let last: Claim | null = null;
  let key = "";
  return (claim) => {
    if (!last || !isAlike(last, claim)) key = `${countKey(claim)} ${claim.measure}`;
    last = claim;
    return key;
  };
}

function isAlike(a: Claim, b: Claim): boolean {
  return (
    a.item === b.item &&
    a.actor === b.actor &&
    a.place === b.place &&
    a.happening === b.happening &&
    a.side === b.side &&
    a.byPlace === b.byPlace &&
    a.measure === b.measure
  );
}

/** Two series that turned out to be one, under the key of the first. */
export function joinSeries(into: Series, other: Series): Series {
  return { key: into.key, claims: [...into.claims, ...other.claims].sort(byDay) };
}

/** The key of everything but the measure: series that share it may be wordings of one count. */
export function countKey({
  happening,
  actor,
  side,
  item,
  byPlace,
  place,
}: Pick<Claim, "happening" | "actor" | "side" | "item" | "byPlace" | "place">): string {
  return JSON.stringify([happening, actor.id, side, item.parts, ...(byPlace && place ? [place.key] : [])]);
}

function byDay(a: Claim, b: Claim): number {
  return compareText(a.day, b.day) || compareText(a.known, b.known) || compareText(a.article, b.article) || (a.line ?? 0) - (b.line ?? 0);
}
