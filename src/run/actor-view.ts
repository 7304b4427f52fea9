import { aliasesOf } from "../keep/actor/aliases-of.ts";
import { sourceProfiles } from "../keep/compare/source-profile.ts";
import { lastingNames, type UnitedActor } from "../keep/actor/unite-actors.ts";
import type { AliasEvidence } from "../model/actor.ts";
import type { SourceProfile } from "../model/source-profile.ts";
import type { NameLine, StatementLine } from "../store/search-store.ts";
import type { Store } from "../store/store.ts";
import type { TallyLine } from "../store/tally-line.ts";
import { actorAcross } from "./actors.ts";
import { actorKeys } from "./search.ts";

/** What the ledger keeps of an actor. */
export interface ActorView {
  /** Null where the ledger knows none of that key. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** Why each name is its own. */
  readonly evidence: readonly AliasEvidence[];
  readonly tallies: readonly TallyLine[];
  /** Those of its names that are its own wherever they stand: its statements are found by them. */
  readonly lasting: readonly string[];
  /** From the tallies listed; null where they are none. */
  readonly profile: SourceProfile | null;
}

/** An actor's tallies and profile, from so many tallies at most. @param key the actor's id or a key of its name */
export async function actorProfile(store: Store, key: string, most: number): Promise<ActorView> {
  const actor = await actorAcross(store, key);
  if (!actor) return { name: null, aliases: aliasesOf(key), evidence: [], lasting: [], tallies: [], profile: null };
  const tallies = await talliesOf(store, actor.names, most);
  const whole = await Promise.all(tallies.map(({ id }) => store.tally(id)));
  const [profile = null] = sourceProfiles(whole.filter((tally) => tally !== null));
  const aliases = actor.aliases.filter((alias) => alias !== actor.name);
  return { name: actor.name, aliases, evidence: actor.evidence, lasting: lastingNames(actor), tallies, profile };
}

/** An actor as one is asked for by name. */
export interface ActorFound extends UnitedActor {
  readonly tallies: readonly TallyLine[];
  /** The newest, under the names that are its own wherever they stand. */
  readonly statements: readonly StatementLine[];
}

const MOST_TALLIES = 1000;
const MOST_STATEMENTS = 10;

/** An actor with its running counts and newest statements; null where none, or several, are known so. */
export async function actorFound(store: Store, idOrName: string): Promise<ActorFound | null> {
  const actor = await actorAcross(store, idOrName);
  if (!actor) return null;
  const speakers = actorKeys(actor.name, lastingNames(actor));
  const [tallies, statements] = await Promise.all([
    talliesOf(store, actor.names, MOST_TALLIES),
    store.statements({ speakers }, { limit: MOST_STATEMENTS }),
  ]);
  return { ...actor, tallies, statements };
}

/** The running counts of an actor under all its names, in order of id. */
async function talliesOf(store: Store, names: readonly string[], most: number): Promise<readonly TallyLine[]> {
  const lists = await Promise.all(names.map((claimant) => store.tallyLines({ claimant, limit: most })));
  return lists
    .flat()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, most);
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
