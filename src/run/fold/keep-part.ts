import { listActors } from "../../keep/actor/list-actors.ts";
import { putActorKeys } from "./actor-keys.ts";
import type { Kept, Keeping } from "../../keep/keep-tallies.ts";
import { keepTallies } from "../../keep/keep-tallies.ts";
import type { Claim } from "../../keep/tally/claim.ts";
import type { Rivals, TallyName } from "../../keep/tally/name-tallies.ts";
import type { FoldReader, FoldRow, FoldTable, FoldTables } from "../../store/fold-tables.ts";
import { tallyLine } from "../../store/tally-line.ts";
import type { Dirty } from "./dirty.ts";
import type { HomeRecord, NameRecord, Part, PartRecord } from "./records.ts";
import { parentOf } from "./records.ts";

const NOTHING: PartRecord = { tallies: [], names: [], redirects: [], actors: [] };

/** Folds the claims of a part and writes what became of them in place of what was kept of the part before. */
export async function keepPart(
  tables: FoldTables,
  part: Part,
  claims: readonly Claim[],
  counts: readonly string[],
  keeping: Omit<Keeping, "rivals">,
  dirty: Dirty,
): Promise<void> {
  const kept = await keepNamed(tables, part, (rivals) => keepTallies(claims, { ...keeping, rivals }));
  const parent = parentOf(part);
  const before = (await tables.get<PartRecord>("state", "parts", parent)) ?? NOTHING;
  const tallies = kept.tallies.map((tally) => ({ parent, id: tally.id, body: tally }));
  const now = new Set(tallies.map(({ id }) => id));
  const gone = before.tallies.filter((id) => !now.has(id));
  await dropTallies(tables, parent, gone);
  const breaks = Map.groupBy(kept.breaks, ({ tally }) => tally);
  await tables.put(
    "tallies",
    tallies.map((row) => ({ ...row, body: tallyLine(row.body, breaks.get(row.id)?.length ?? 0) })),
  );
  await tables.put(
    "readings",
    tallies.map((row) => ({
      ...row,
      body: { readings: row.body.readings, increments: row.body.increments, restatements: row.body.restatements },
    })),
  );
  await putBreaks(tables, kept, new Set(before.tallies));
  const actors = listActors(claims, keeping.corrections);
  await replace(
    tables,
    "actors",
    actors.map((body) => ({ parent, id: body.id, body })),
    parent,
  );
  const redirects = [...kept.redirects].map(([id, body]) => ({ parent: "", id, body }));
  await tables.drop(
    "redirects",
    "",
    before.redirects.filter((id) => !kept.redirects.has(id)),
  );
  await tables.put("redirects", redirects);
  await putNames(tables, part, kept.names, before, dirty);
  await putHomes(tables, part, kept, counts);
  const record: PartRecord = {
    tallies: [...now],
    names: kept.names.map(({ plain, key }) => ({ plain, key })),
    redirects: redirects.map(({ id }) => id),
    actors: await putActorKeys(tables, part, actors, before.actors),
  };
  await tables.put("state", [{ parent: "parts", id: parent, body: record }]);
}

/** What was merged or split off is at home where its figures are. */
async function putHomes(tables: FoldTables, part: Part, { names, tallies }: Kept, counts: readonly string[]): Promise<void> {
  const homes = new Map(tallies.map(({ id, happening }) => [id, happening]));
  for (const { id, key } of names) homes.set(id, (JSON.parse(key.slice(0, key.lastIndexOf("]") + 1)) as [string])[0]);
  await tables.put(
    "homes",
    [...homes].map(([id, happening]) => ({ parent: "", id, body: { happening, part, counts } satisfies HomeRecord })),
  );
}

/** Takes out what was kept of a part. */
export async function dropPart(tables: FoldTables, part: Part, dirty: Dirty): Promise<void> {
  const parent = parentOf(part);
  const before = await tables.get<PartRecord>("state", "parts", parent);
  if (!before) return;
  await dropTallies(tables, parent, before.tallies);
  await tables.drop("actors", parent);
  await putActorKeys(tables, part, [], before.actors);
  await tables.drop("redirects", "", before.redirects);
  await putNames(tables, part, [], before, dirty);
  await tables.drop("state", "parts", [parent]);
}

/** A tally may have gone to another part, which has its breaks then. */
async function dropTallies(tables: FoldTables, parent: string, ids: readonly string[]): Promise<void> {
  await tables.drop("tallies", parent, ids);
  await tables.drop("readings", parent, ids);
  for (const id of ids) if ((await tables.find("tallies", id)).length === 0) await tables.drop("breaks", id);
}

/** What is kept of claims, named as the others there are allow. @param keep keeps them, given what else bears the names it gives */
export async function keepNamed<K extends Pick<Kept, "names">>(
  tables: FoldReader,
  part: Part,
  keep: (rivals: Rivals) => K,
  until?: string,
): Promise<K> {
  const alone = keep(() => []);
  const rivals = new Map<string, Omit<TallyName, "id">[]>();
  for (const plain of new Set(alone.names.map((name) => name.plain))) {
    const others = (await tables.list<NameRecord>("names", plain)).filter(
      ({ body }) => parentOf(body.part) !== parentOf(part) && (until === undefined || body.known <= until),
    );
    if (others.length > 0)
      rivals.set(
        plain,
        others.map(({ id, body }) => ({ plain, key: id, known: body.known })),
      );
  }
  return rivals.size === 0 ? alone : keep((plain) => rivals.get(plain) ?? []);
}

async function putBreaks(tables: FoldTables, { tallies, breaks }: Kept, before: ReadonlySet<string>): Promise<void> {
  const own = Map.groupBy(breaks, ({ tally }) => tally);
  for (const { id } of tallies) {
    const rows = (own.get(id) ?? []).map((body) => ({ parent: id, id: body.id, body }));
    if (before.has(id)) await replace(tables, "breaks", rows, id);
    else await tables.put("breaks", rows);
  }
}

/** Puts rows in the place of those that stand under their parent. */
async function replace<Body>(tables: FoldTables, table: FoldTable, rows: readonly FoldRow<Body>[], parent: string): Promise<void> {
  const keep = new Set(rows.map(({ id }) => id));
  const gone = (await tables.list(table, parent)).filter(({ id }) => !keep.has(id));
  await tables.drop(
    table,
    parent,
    gone.map(({ id }) => id),
  );
  await tables.put(table, rows);
}

/** Where names come and go, others of the same plain form may have to be named anew. */
async function putNames(tables: FoldTables, part: Part, names: readonly TallyName[], before: PartRecord, dirty: Dirty): Promise<void> {
  const keys = new Set(names.map(({ key }) => key));
  const gone = before.names.filter(({ key }) => !keys.has(key));
  for (const { plain, key } of gone) {
    const held = await tables.get<NameRecord>("names", plain, key);
    if (held && parentOf(held.part) === parentOf(part)) await tables.drop("names", plain, [key]);
  }
  await tables.put(
    "names",
    names.map(({ plain, key, id, known }) => ({ parent: plain, id: key, body: { id, known, part } satisfies NameRecord })),
  );
  for (const plain of new Set([...gone, ...names].map((name) => name.plain))) {
    const all = await tables.list<NameRecord>("names", plain);
    const [first] = all.toSorted((a, b) => (a.body.known < b.body.known ? -1 : a.body.known > b.body.known ? 1 : a.id < b.id ? -1 : 1));
    for (const one of all) if ((one.body.id === plain) !== (one === first)) touch(one.body.part, dirty);
  }
}

/** Has a part folded again. */
function touch({ happening, count }: Part, dirty: Dirty): void {
  if (count === null) dirty.pages(happening);
  else dirty.count(happening, count);
}
