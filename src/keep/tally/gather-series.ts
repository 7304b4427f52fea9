import type { Claim } from "./claim.ts";

/** Claims of one actor about one thing in one happening, said in one measure. */
export interface Series {
  /** Happening, actor, side, parts of the item, measure: what it is keyed by. */
  readonly key: string;
  /** In order of day, then of knowledge, then of line. */
  readonly claims: readonly Claim[];
}

/** Claims gathered by who says how many of what in which happening, in order of key. */
export function gatherSeries(claims: Iterable<Claim>): Series[] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = seriesKey(claim);
    const own = found.get(key);
    if (own) own.push(claim);
    else found.set(key, [claim]);
  }
  return [...found].map(([key, own]) => ({ key, claims: own.sort(byDay) })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Two series that turned out to be one, under the key of the first. */
export function joinSeries(into: Series, other: Series): Series {
  return { key: into.key, claims: [...into.claims, ...other.claims].sort(byDay) };
}

/** The key of everything but the measure: series that share it may be wordings of one count. */
export function countKey({ happening, actor, side, item }: Claim): string {
  return JSON.stringify([happening, actor.id, side, item.parts]);
}

function seriesKey(claim: Claim): string {
  return `${countKey(claim)} ${claim.measure}`;
}

function byDay(a: Claim, b: Claim): number {
  return compare(a.day, b.day) || compare(a.known, b.known) || compare(a.article, b.article) || (a.line ?? 0) - (b.line ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
