import type { Correction } from "../../model/correction.ts";
import { findActor } from "../actor/find-actor.ts";
import type { Claim } from "../tally/claim.ts";
import { correctActor, decidesActors } from "./correct-actors.ts";

/** The claims as people corrected them: what is misread is left out, the others have the claimant, the actor or the day they were given. */
export function correctClaims(claims: readonly Claim[], standing: readonly Correction[]): Claim[] {
  const decided = byFigure(standing);
  const actors = standing.filter(decidesActors);
  if (decided.size + actors.length === 0) return [...claims];
  return claims.flatMap((claim) => correctClaim(claim, decided.get(claim.figure) ?? []).map((one) => correctActor(one, actors)));
}

/** The corrections of each figure, by its global id. */
function byFigure(standing: readonly Correction[]): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const one of standing) {
    if (one.decision !== "misread" && one.decision !== "wrong-claimant" && one.decision !== "wrong-day") continue;
    for (const figure of one.about) found.set(figure, [...(found.get(figure) ?? []), one]);
  }
  return found;
}

function correctClaim(claim: Claim, corrections: readonly Correction[]): Claim[] {
  let corrected = claim;
  for (const { decision, to } of corrections) {
    if (decision === "misread") return [];
    if (to === null) continue;
    if (decision === "wrong-day") corrected = { ...corrected, day: to };
    else corrected = { ...corrected, actor: findActor(to), claimant: to, named: true };
  }
  return [corrected];
}
