import { aliasKey } from "../../keep/actor/alias-key.ts";
import { meaningsOf } from "../../keep/actor/unite-actors.ts";
import type { Actor } from "../../model/actor.ts";
import type { FoldReader, FoldTables } from "../../store/fold-tables.ts";
import { type Part, parentOf } from "./records.ts";

/** What a key leads to: an actor of a happening. */
export interface Keyed {
  readonly actor: string;
  readonly happening: string;
}

/** Where the rows of an actor's id stand, those of one of its names, and those of what a name means in every article. */
export function actorRow(id: string): string {
  return `actor ${id}`;
}

export function aliasRow(key: string): string {
  return `alias ${key}`;
}

export function meaningRow(key: string): string {
  return `means ${key}`;
}

/** Happenings that have actors or names under a key. */
export async function happeningsOfKey(tables: FoldReader, row: string): Promise<string[]> {
  return [...new Set((await tables.list<Keyed>("state", row)).map(({ body }) => body.happening))];
}

/** Writes the keys by which a part's actors are found, in place of those from before; gives what was written. */
export async function putActorKeys(
  tables: FoldTables,
  part: Part,
  actors: readonly Actor[],
  before: readonly string[] = [],
): Promise<string[]> {
  const id = parentOf(part);
  const keyed = actors.flatMap((actor) => keysOf(actor).map((parent) => ({ parent, actor: actor.id })));
  const now = new Set(keyed.map(({ parent, actor }) => `${parent}\n${actor}`));
  for (const gone of before.filter((key) => !now.has(key))) {
    const [parent = "", actor = ""] = gone.split("\n");
    await tables.drop("state", parent, [`${id} ${actor}`]);
  }
  await tables.put(
    "state",
    keyed.map(({ parent, actor }) => ({ parent, id: `${id} ${actor}`, body: { actor, happening: part.happening } satisfies Keyed })),
  );
  return [...now];
}

function keysOf(actor: Actor): string[] {
  const aliases = new Set(actor.aliases.map((alias) => aliasRow(aliasKey(alias))));
  const meanings = meaningsOf(actor).map(meaningRow);
  return [actorRow(actor.id), ...aliases, ...meanings];
}
