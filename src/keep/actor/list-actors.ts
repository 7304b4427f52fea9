import type { Actor } from "../../model/actor.ts";
import { compareText } from "../../lib/compare-text.ts";
import type { Claim } from "../tally/claim.ts";

/** Whose counts there are, each under every name that articles used, in order of id. */
export function listActors(claims: Iterable<Claim>): Actor[] {
  const found = new Map<string, { name: string; aliases: Set<string> }>();
  for (const { actor, claimant } of claims) {
    const own = found.get(actor.id) ?? { name: actor.name, aliases: new Set() };
    own.aliases.add(claimant);
    found.set(actor.id, own);
  }
  return [...found].map(([id, { name, aliases }]) => ({ id, name, aliases: [...aliases] })).sort((a, b) => compareText(a.id, b.id));
}
