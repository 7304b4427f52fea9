import { aliasKey } from "../keep/actor/alias-key.ts";
import { findActor } from "../keep/actor/find-actor.ts";
import { meaningsOf, type UnitedActor, uniteActors } from "../keep/actor/unite-actors.ts";
import type { Actor } from "../model/actor.ts";
import type { FoldReader } from "../store/fold-tables.ts";
import type { Store } from "../store/store.ts";
import { aliasRow, type Keyed, meaningRow } from "./fold/actor-keys.ts";

/** Names lead to further names: so often, and to so many actors, that one is looked for. */
const MOST_ROUNDS = 6;
const MOST_ACTORS = 100;

/** Everybody who counts something, across articles, in order of id; those whose names hold all of these words. */
export async function listUnited(store: Store, words: readonly string[]): Promise<UnitedActor[]> {
  const wanted = words.map(aliasKey);
  const united = uniteActors(await store.actors({ limit: Infinity }));
  return united.filter(({ aliases, name }) => {
    const names = [name, ...aliases].map(aliasKey);
    return wanted.every((word) => names.some((one) => one.includes(word)));
  });
}

/** The actor of an id or a name, across articles; null where none is known by it, or several are by the name. */
export async function actorAcross(store: Store, idOrName: string): Promise<UnitedActor | null> {
  const own = (await store.actor(idOrName)) ?? (await store.actor(findActor(idOrName).id)) ?? (await calledSo(store, idOrName));
  if (!own) return null;
  const known = new Map([[own.id, own]]);
  let added: readonly Actor[] = [own];
  for (let round = 0; round < MOST_ROUNDS && added.length > 0 && known.size < MOST_ACTORS; round++) {
    const ids = await idsUnder(store, added.flatMap(meaningsOf).map(meaningRow));
    const found = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => store.actor(id)));
    added = found.filter((actor) => actor !== null);
    for (const actor of added) known.set(actor.id, actor);
  }
  return uniteActors([...known.values()]).find(({ ids }) => ids.includes(own.id)) ?? null;
}

/** The one actor that an alias is of. */
async function calledSo(store: Store, name: string): Promise<Actor | null> {
  const ids = await idsUnder(store, [aliasRow(aliasKey(name))]);
  const found = (await Promise.all(ids.map((id) => store.actor(id)))).filter((actor) => actor !== null);
  // Whoever passes on another's count is not that other.
  const own = found.filter(({ evidence }) => evidence.some(({ alias, rule }) => aliasKey(alias) === aliasKey(name) && rule !== "voice"));
  return own.length === 1 ? own[0]! : null;
}

async function idsUnder(store: Store, rows: readonly string[]): Promise<string[]> {
  const keyed = await store.reading((tables) => keyedUnder(tables, rows));
  return [...new Set(keyed.map(({ actor }) => actor))].sort();
}

async function keyedUnder(tables: FoldReader, rows: readonly string[]): Promise<Keyed[]> {
  const found: Keyed[] = [];
  for (const row of new Set(rows)) for (const { body } of await tables.list<Keyed>("state", row)) found.push(body);
  return found;
}
