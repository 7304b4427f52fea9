import type { Claim } from "../tally/claim.ts";
import type { Claimed } from "../tally/make-claims.ts";
import { measureGroup } from "../tally/measure-words.ts";

/** What an article said first of a count, and the outlet whose word it is. */
interface Said {
  readonly claim: Claim;
  readonly publisher: string | null;
}

/**
 * What a copy says of a count its original has said: the same claim again, by the original's claimant, for the original's day. Forty
 * copies of a wire thus confirm one reading and never make a second source. Where a copy says another value, or one that
 * the original does not have, it speaks for itself; so does an outlet that says in a later text what it said in an earlier one.
 *
 * @param claimed claims of a happening, or of several, in the order in which their articles became known
 */
export function markCopies(claimed: readonly Claimed[]): Claimed[] {
  const said = new Map<string, Said>();
  return claimed.map((one) => {
    const original = originalOf(one, said);
    const claim = original ? asSaidBy(one.claim, original.claim) : one.claim;
    const key = keyOf(one.claim, one.claim.article);
    if (!said.has(key)) said.set(key, { claim, publisher: original?.publisher ?? one.publisher });
    return original ? { ...one, claim } : one;
  });
}

/** The same claim in the nearest article that it came of; that one says it as the first of all said it. */
function originalOf({ claim, origins, publisher }: Claimed, said: ReadonlyMap<string, Said>): Said | null {
  const nearest = origins.map((origin) => said.get(keyOf(claim, origin))).find((found) => found !== undefined);
  const own = nearest !== undefined && nearest.publisher !== null && nearest.publisher === publisher;
  return nearest === undefined || own ? null : nearest;
}

function asSaidBy(claim: Claim, { actor, claimant, named, day, since, place }: Claim): Claim {
  return { ...claim, actor, claimant, named, day, since, place };
}

/** Lists and tables name the day they count for; of sentences the first to print them knew it best. */
function keyOf({ happening, kind, item, measure, side, low, high, line, cell, day }: Claim, article: string): string {
  const named = line !== null || cell ? day : "";
  return [article, happening, kind, item.parts.join(), measureGroup(measure), side, low, high, named].join(" ");
}
