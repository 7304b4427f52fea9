import type { Claim } from "../tally/claim.ts";
import type { Claimed } from "../tally/make-claims.ts";
import { measureGroup } from "../tally/measure-words.ts";

/**
 * What a copy says of a count its original has said: the same claim again, by the original's claimant, for the original's day. Forty
 * copies of a wire thus confirm one reading and never make a second source. Where a copy says another value, or one that
 * the original does not have, it speaks for itself.
 *
 * @param copyOf parents of each copy by its article's id
 */
export function markCopies(claimed: readonly Claimed[], copyOf: ReadonlyMap<string, readonly string[]>): Claimed[] {
  const said = new Map<string, Claim>();
  for (const { claim } of claimed) {
    const key = keyOf(claim, claim.article);
    if (!said.has(key)) said.set(key, claim);
  }
  return claimed.map((one) => {
    const original = originalOf(one.claim, said, copyOf);
    return original ? { ...one, claim: asSaidBy(one.claim, original) } : one;
  });
}

/** The same claim in the article that it was first copied from, as far as the copies lead back. */
function originalOf(claim: Claim, said: ReadonlyMap<string, Claim>, copyOf: ReadonlyMap<string, readonly string[]>): Claim | null {
  let found: Claim | null = null;
  const seen = new Set([claim.article]);
  const open = [...(copyOf.get(claim.article) ?? [])];
  for (let parent = open.shift(); parent !== undefined; parent = open.shift()) {
    if (seen.has(parent)) continue;
    seen.add(parent);
    found = said.get(keyOf(claim, parent)) ?? found;
    open.push(...(copyOf.get(parent) ?? []));
  }
  return found;
}

function asSaidBy(claim: Claim, { actor, claimant, named, day, since, place, happening, campaign }: Claim): Claim {
  return { ...claim, actor, claimant, named, day, since, place, happening, campaign };
}

function keyOf({ kind, item, measure, side, low, high, line }: Claim, article: string): string {
  return [article, kind, item.parts.join(), measureGroup(measure), side, low, high, line === null].join(" ");
}
