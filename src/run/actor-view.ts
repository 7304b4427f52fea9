import { findActor } from "../keep/actor/find-actor.ts";
import { aliasesOf } from "../keep/actor/aliases-of.ts";
import { sourceProfiles } from "../keep/compare/source-profile.ts";
import type { SourceProfile } from "../model/source-profile.ts";
import type { NameLine } from "../store/search-store.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";

/** What the ledger keeps of an actor. */
export interface ActorView {
  /** Null where the ledger knows none of that key. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly tallies: readonly TallyLine[];
  /** From the tallies listed; null where they are none. */
  readonly profile: SourceProfile | null;
}

/** An actor's tallies and profile, from so many tallies at most. @param key the actor's id or a key of its name */
export async function actorProfile(store: Store, key: string, most: number): Promise<ActorView> {
  const actor = (await store.actor(key)) ?? (await store.actor(findActor(key).id));
  if (!actor) return { name: null, aliases: aliasesOf(key), tallies: [], profile: null };
  const tallies = await store.tallyLines({ claimant: actor.name, limit: most });
  const whole = await Promise.all(tallies.map(({ id }) => store.tally(id)));
  const [profile = null] = sourceProfiles(whole.filter((tally) => tally !== null));
  return { name: actor.name, aliases: actor.aliases.filter((alias) => alias !== actor.name), tallies, profile };
}

/** Names of a list of the site; actors are those who speak and those who count. */
export async function namesOf(
  store: Store,
  list: "actors" | "places" | "measures",
  like: string,
  limit: number,
): Promise<readonly NameLine[]> {
  if (list !== "actors") return store.names(list === "places" ? "place" : "measure", like, { limit });
  const [speakers, claimants] = await Promise.all([store.names("speaker", like, { limit }), store.names("claimant", like, { limit })]);
  const joined = new Map<string, NameLine>();
  // An actor who does both stands in at least as many articles as either says.
  for (const line of [...speakers, ...claimants]) {
    const other = joined.get(line.key);
    if (!other || other.articles < line.articles) joined.set(line.key, line);
  }
  return [...joined.values()].sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1)).slice(0, limit);
}
