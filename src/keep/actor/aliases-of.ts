import { findActor } from "./find-actor.ts";
import { KNOWN_ACTORS } from "./known-actors.ts";

/** The names by which articles call an actor, given its id or any of its names; none where it is not in the table. */
export function aliasesOf(idOrName: string): readonly string[] {
  const id = findActor(idOrName).id;
  return KNOWN_ACTORS.find((actor) => actor.id === idOrName || actor.id === id)?.aliases ?? [];
}
