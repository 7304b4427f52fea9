import type { TallyBody } from "../../store/queries.ts";
import { figurePlaces } from "../../store/figure-places.ts";
import type { FoldRow, FoldTables } from "../../store/fold-tables.ts";

/** What a fold wrote, and what therefore has to be told anew. */
export interface Touched {
  readonly articles: Iterable<string>;
  readonly stories: Iterable<string>;
}

/** Where it is noted what is still to be told, so that a run that was cut short goes on from there. */
export const UNTOLD = { articles: "untold articles", stories: "untold stories" };

/** Runs a fold over tables that note which articles and stories it touches, and keep up in which tallies each figure stands. */
export async function notingTouched(tables: FoldTables, fold: (tables: FoldTables) => Promise<void>): Promise<void> {
  const [articles, stories] = [new Set<string>(), new Set<string>()];
  await fold({
    ...tables,
    async arrivals(after, limit, kind) {
      const batch = await tables.arrivals(after, limit, kind);
      for (const { event } of batch) if (!("kind" in event)) articles.add(event.article.id);
      return batch;
    },
    async put(table, rows) {
      if (table === "stories") for (const { id } of rows) stories.add(id);
      if (table === "readings") for (const row of rows) await placeFigures(tables, row as FoldRow<unknown> as FoldRow<TallyBody>);
      await tables.put(table, rows);
    },
    async drop(table, parent, ids) {
      if (table === "stories") for (const id of ids ?? []) stories.add(id);
      const gone = table === "readings" ? await bodiesOf(tables, parent, ids ?? []) : [];
      await tables.drop(table, parent, ids);
      for (const row of gone) await displaceFigures(tables, row);
    },
  });
  await noteUntold(tables, { articles, stories });
}

/** Has articles and stories told anew. */
export async function noteUntold(tables: FoldTables, { articles, stories }: Touched): Promise<void> {
  const rows = (parent: string, ids: Iterable<string>) => [...ids].map((id) => ({ parent, id, body: 0 }));
  await tables.put("state", [...rows(UNTOLD.articles, articles), ...rows(UNTOLD.stories, stories)]);
}

async function bodiesOf(tables: FoldTables, parent: string, ids: readonly string[]): Promise<FoldRow<TallyBody>[]> {
  const rows: FoldRow<TallyBody>[] = [];
  for (const id of ids) {
    const body = await tables.get<TallyBody>("readings", parent, id);
    if (body) rows.push({ parent, id, body });
  }
  return rows;
}

async function placeFigures(tables: FoldTables, { parent, id, body }: FoldRow<TallyBody>): Promise<void> {
  const before = await tables.get<TallyBody>("readings", parent, id);
  const known = new Set(before ? figurePlaces(id, before).map(keyOf) : []);
  const now = figurePlaces(id, body);
  const standing = new Set(now.map(keyOf));
  await tables.put(
    "figures",
    now.filter((row) => !known.has(keyOf(row))),
  );
  if (before) await dropPlaces(tables, id, before, standing);
}

/** A tally may stand with another part by now, and on the same figures. */
async function displaceFigures(tables: FoldTables, { id, body }: FoldRow<TallyBody>): Promise<void> {
  const standing = new Set<string>();
  for (const { parent } of await tables.find("tallies", id)) {
    const other = await tables.get<TallyBody>("readings", parent, id);
    if (other) for (const row of figurePlaces(id, other)) standing.add(keyOf(row));
  }
  await dropPlaces(tables, id, body, standing);
}

async function dropPlaces(tables: FoldTables, tally: string, body: TallyBody, standing: ReadonlySet<string>): Promise<void> {
  for (const row of figurePlaces(tally, body)) if (!standing.has(keyOf(row))) await tables.drop("figures", row.parent, [row.id]);
}

function keyOf({ parent, id }: FoldRow<string>): string {
  return `${parent} ${id}`;
}
