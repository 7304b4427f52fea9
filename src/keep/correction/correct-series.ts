import { slug } from "../../lib/slug.ts";
import type { Correction } from "../../model/correction.ts";
import { joinSeries, type Series } from "../tally/gather-series.ts";

/** Series with the ids of their tallies by key, and where the ids of merged ones lead. */
export interface NamedSeries {
  readonly series: readonly Series[];
  readonly ids: ReadonlyMap<string, string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Series as people merged and split their tallies, decision by decision. A merged tally's claims go to the first one named, and its id
 * leads there; figures that were split off make a series under the name that was given. A decision on ids that are gone does nothing.
 */
export function correctSeries(series: readonly Series[], ids: ReadonlyMap<string, string>, standing: readonly Correction[]): NamedSeries {
  let named: NamedSeries = { series, ids, redirects: new Map() };
  for (const correction of standing) {
    if (correction.decision === "merge") named = merged(named, correction);
    else if (correction.decision === "split" && correction.to !== null) named = split(named, correction, correction.to);
  }
  return named;
}

function merged({ series, ids, redirects }: NamedSeries, { about }: Correction): NamedSeries {
  const [first, ...others] = about.map((id) => follow(id, redirects));
  const into = series.find(({ key }) => ids.get(key) === first);
  const leaving = series.filter((one) => one !== into && others.includes(ids.get(one.key)!));
  if (!into || leaving.length === 0) return { series, ids, redirects };
  const whole = leaving.reduce(joinSeries, into);
  const led = leaving.map(({ key }) => [ids.get(key)!, first!] as const);
  return {
    series: series.filter((one) => !leaving.includes(one)).map((one) => (one === into ? whole : one)),
    ids,
    redirects: new Map([...redirects, ...led]),
  };
}

function follow(id: string, redirects: ReadonlyMap<string, string>): string {
  const next = redirects.get(id);
  return next === undefined ? id : follow(next, redirects);
}

function split({ series, ids, redirects }: NamedSeries, { about }: Correction, to: string): NamedSeries {
  const figures = new Set(about);
  const leaving = series.flatMap(({ claims }) => claims.filter(({ figure }) => figures.has(figure)));
  const id = slug(to);
  if (leaving.length === 0 || [...ids.values()].includes(id)) return { series, ids, redirects };
  const key = `split ${id}`;
  const staying = series
    .map((one) => ({ key: one.key, claims: one.claims.filter(({ figure }) => !figures.has(figure)) }))
    .filter(({ claims }) => claims.length > 0);
  return { series: [...staying, { key, claims: leaving }], ids: new Map([...ids, [key, id]]), redirects };
}
