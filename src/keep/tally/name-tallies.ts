import { compareText } from "../../lib/compare-text.ts";
import { sha256, slug } from "../../lib/slug.ts";
import type { Claim } from "./claim.ts";
import type { Series } from "./gather-series.ts";
import { knownSince } from "./known-since.ts";
import { measureGroup } from "./measure-words.ts";

/** An id is cut between words beyond this; two that are cut alike are told apart by a hash. */
const LONGEST = 140;

/** What a tally is called and what decides it. */
export interface TallyName {
  /** Key of its series. */
  readonly key: string;
  readonly id: string;
  /** What it would be called if no other were called the same. */
  readonly plain: string;
  /** ISO instant from which it was known. */
  readonly known: string;
}

/** Tallies kept elsewhere that would be called the same. */
export type Rivals = (plain: string) => readonly Omit<TallyName, "id">[];

/**
 * Names of tallies: item, measure, claimant and happening. Where two would be the same, the one that became
 * known first has it, so that an id never moves to make room for a later tally; a short hash tells the others.
 */
export function nameTallies(series: readonly Series[], rivals: Rivals = () => []): TallyName[] {
  const own = series.map(({ key, claims }) => ({ key, plain: plainId(claims[0]!), known: knownSince(claims) }));
  const keys = new Set(own.map(({ key }) => key));
  const first = new Map<string, Omit<TallyName, "id">>();
  const others = [...new Set(own.map(({ plain }) => plain))].flatMap(rivals).filter(({ key }) => !keys.has(key));
  for (const one of [...own, ...others]) {
    const before = first.get(one.plain);
    if (!before || byKnowledge(one, before) < 0) first.set(one.plain, one);
  }
  return own.map((one) => ({ ...one, id: first.get(one.plain) === one ? one.plain : `${one.plain}-${sha256(one.key).slice(0, 6)}` }));
}

function byKnowledge(a: Omit<TallyName, "id">, b: Omit<TallyName, "id">): number {
  return compareText(a.known, b.known) || compareText(a.key, b.key);
}

/** A campaign's count keeps its id whichever of the exchanged words its first article used. */
function plainId({ item, side, measure, actor, happening, campaign, byPlace, place }: Claim): string {
  const said = campaign && item.known ? measureGroup(measure) : measure;
  const where = byPlace && place ? `in ${place.name}` : "";
  return slug([side ?? "", item.parts.join(" and "), said, where, actor.id, happening].join(" "), LONGEST);
}
