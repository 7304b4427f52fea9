import type { Correction } from "../../model/correction.ts";
import { aliasKey } from "../actor/alias-key.ts";
import { findActor, type FoundActor } from "../actor/find-actor.ts";
import type { Claim } from "../tally/claim.ts";

/** Decisions about who is who, whatever is counted. */
export function decidesActors({ decision }: Correction): boolean {
  return decision === "same-actor" || decision === "other-actor";
}

/** The claim under the actor that people decided it is of. @param decisions those about actors that hold, in the order they were made */
export function correctActor(claim: Claim, decisions: readonly Correction[]): Claim {
  let corrected = claim;
  for (const one of decisions) {
    const actor = decidedActor(one, corrected);
    if (actor) corrected = { ...corrected, actor };
  }
  return corrected;
}

function decidedActor({ decision, about, to }: Correction, { actor, claimant }: Claim): FoundActor | null {
  if (to === null) return null;
  if (decision === "other-actor") return about.includes(aliasKey(claimant)) ? findActor(to) : null;
  const first = about[0]!;
  return about.indexOf(actor.id) > 0 ? { ...findActor(to), id: first } : null;
}
