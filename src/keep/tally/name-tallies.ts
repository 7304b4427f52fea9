import { compareText } from "../../lib/compare-text.ts";
import { sha256, slug } from "../../lib/slug.ts";
import type { Claim } from "./claim.ts";
import type { Series } from "./gather-series.ts";
import { knownSince } from "./known-since.ts";
import { measureGroup } from "./measure-words.ts";

/** An id is cut between words beyond this; two that are cut alike are told apart by a hash. */
const LONGEST = 140;

/**
 * Ids of tallies by the key of their series: item, measure, claimant and happening. Where two would be the same, the one that became
 * known first has it, so that an id never moves to make room for a later tally; a short hash tells the others.
 */
export function nameTallies(series: readonly Series[]): Map<string, string> {
  const named = series.map(({ key, claims }) => ({ key, id: plainId(claims[0]!), known: knownSince(claims) }));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { key, id } of named.toSorted((a, b) => compareText(a.known, b.known) || compareText(a.key, b.key))) {
    ids.set(key, taken.has(id) ? `${id}-${sha256(key).slice(0, 6)}` : id);
    taken.add(id);
  }
  return ids;
}

/** A campaign's count keeps its id whichever of the exchanged words its first article used. */
function plainId({ item, side, measure, actor, happening, campaign, byPlace, place }: Claim): string {
  const said = campaign && item.known ? measureGroup(measure) : measure;
  const where = byPlace && place ? `in ${place.name}` : "";
  return slug([side ?? "", item.parts.join(" and "), said, where, actor.id, happening].join(" "), LONGEST);
}
