import type { Claim } from "../tally/claim.ts";
import type { Claimed } from "../tally/make-claims.ts";
import { groupBy } from "../group-by.ts";
import type { FoundActor } from "./find-actor.ts";
import { isKnownActor } from "./find-actor.ts";
import { type Party, type United, uniteNames } from "./unite-names.ts";

/**
 * One claimant for all names that articles on one happening use for it: that of the table where one of them stands there, else it
 * keeps the name under which it was known first.
 *
 *     "disaster agency AFAD" … "AFAD" … "Türkiye's disaster agency"
 *     "Fuat Oktay" … "Vice President Fuat Oktay"
 */
export function uniteClaimants(claimed: readonly Claimed[]): Claimed[] {
  const united = new Map<Claimed, Claimed>();
  for (const own of groupBy(claimed, ({ claim }) => claim.happening).values()) {
    const names = namesOf(own.map(({ claim }) => claim));
    const actors = actorsOf(own, names);
    for (const one of own) {
      const party = isNamed(one.claim) ? names.partyOf(mentionOf(one.claim)) : undefined;
      const actor = party && actors.get(party);
      united.set(one, actor ? { ...one, claim: { ...one.claim, actor } } : one);
    }
  }
  return claimed.map((one) => united.get(one)!);
}

/** Who is who among the claimants that pages on a happening name. */
export function namesOf(claims: readonly Claim[]): United {
  return uniteNames(claims.filter(isNamed).map(mentionOf));
}

/** Whether an article's sentence names whose count it is: who speaks or counts, and no place. */
function isNamed({ named, line, column }: Claim): boolean {
  return named && line === null && column === null;
}

function mentionOf({ actor, article }: Claim): { readonly name: string; readonly article: string } {
  return { name: actor.name, article };
}

function actorsOf(claimed: readonly Claimed[], names: United): Map<Party, FoundActor> {
  const actors = new Map<Party, FoundActor>();
  for (const { claim } of claimed) {
    const party = isNamed(claim) ? names.partyOf(mentionOf(claim)) : undefined;
    // A bare role ("the agency") is a name of nobody beyond its article.
    if (!party?.names.includes(claim.actor.name)) continue;
    if (!actors.has(party) || isKnownActor(claim.actor.id)) actors.set(party, claim.actor);
  }
  return actors;
}
