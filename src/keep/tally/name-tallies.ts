import { sha256, slug } from "../../lib/slug.ts";
import type { Claim } from "./claim.ts";
import type { Series } from "./gather-series.ts";
import { measureGroup } from "./measure-words.ts";

/** An id is cut between words beyond this; two that are cut alike are told apart by a hash. */
const LONGEST = 140;

/** Ids of tallies by the key of their series: item, measure, claimant and happening; a short hash only where two would be the same. */
export function nameTallies(series: readonly Series[]): Map<string, string> {
  const plain = series.map(({ key, claims }) => ({ key, id: plainId(claims[0]!) }));
  const times = new Map<string, number>();
  for (const { id } of plain) times.set(id, (times.get(id) ?? 0) + 1);
  return new Map(plain.map(({ key, id }) => [key, times.get(id) === 1 ? id : `${id}-${sha256(key).slice(0, 6)}`]));
}

/** A campaign's count keeps its id whichever of the exchanged words its first article used. */
function plainId({ item, side, measure, actor, happening, campaign }: Claim): string {
  return slug(
    [side ?? "", item.parts.join(" and "), campaign && item.known ? measureGroup(measure) : measure, actor.id, happening].join(" "),
    LONGEST,
  );
}
