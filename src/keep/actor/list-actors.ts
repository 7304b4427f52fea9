import type { Actor } from "../../model/actor.ts";
import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";

/** Whose counts there are, each under every name that its claims used, in order of id. */
export function listActors(claims: Iterable<Claim>): Actor[] {
  const found = new Map<string, { names: Set<string>; aliases: Set<string> }>();
  for (const { actor, claimant } of claims) {
    const own = found.get(actor.id) ?? { names: new Set(), aliases: new Set() };
    own.names.add(actor.name);
    own.aliases.add(claimant);
    found.set(actor.id, own);
  }
  return [...found].map(([id, { names, aliases }]) => toActor(id, names, aliases)).sort(byId);
}

/** Actors of several happenings as one list. */
export function joinActors(actors: Iterable<Actor>): Actor[] {
  const known = [...groupBy(actors, ({ id }) => id)];
  return known
    .map(([id, own]) => toActor(id, new Set(own.map(({ name }) => name)), new Set(own.flatMap(({ aliases }) => aliases))))
    .sort(byId);
}

/** In an order that does not depend on what was read first. */
function toActor(id: string, names: ReadonlySet<string>, aliases: ReadonlySet<string>): Actor {
  return { id, name: [...names].sort(compareText)[0]!, aliases: [...aliases].sort(compareText) };
}

function byId(a: Actor, b: Actor): number {
  return compareText(a.id, b.id);
}
