import { standingCorrections } from "../../keep/correction/standing-corrections.ts";
import type { Correction } from "../../model/correction.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import { Dirty } from "./dirty.ts";
import { foldHappening, type Task } from "./fold-happening.ts";
import { groupsOf, happeningsOf } from "./judged.ts";
import type { HappeningRecord } from "./records.ts";
import { comeInOrder, takeArticles } from "./take-articles.ts";
import { RowIntake } from "./take-rows.ts";

const BATCH = 1000;
/** Corrections may name tallies that only come to be by folding: after so many rounds nothing new can be named. */
const MOST_ROUNDS = 8;

/** Folds what arrived since the last time: only the happenings that it touches, or everything where it came out of order. */
export async function bringUp(tables: FoldTables): Promise<void> {
  const articles = await arrivedArticles(tables);
  if (await comeInOrder(tables, articles)) await foldArrivals(tables, articles);
  else await foldAnew(tables);
}

/** Folds everything anew. */
export async function foldAnew(tables: FoldTables): Promise<void> {
  await tables.clear();
  await foldArrivals(tables, await arrivedArticles(tables));
}

async function arrivedArticles(tables: FoldTables): Promise<string[]> {
  const found = new Set<string>();
  for await (const { event } of arrivals(tables, "article")) if (!("kind" in event)) found.add(event.article.id);
  return [...found];
}

async function* arrivals(tables: FoldTables, kind?: "article") {
  let after = (await tables.get<number>("state", "", "seen")) ?? 0;
  for (;;) {
    const batch = await tables.arrivals(after, BATCH, kind);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = last.seq;
  }
}

async function foldArrivals(tables: FoldTables, articles: readonly string[]): Promise<void> {
  const dirty = new Dirty();
  const rows = new RowIntake(tables, dirty);
  const decided: Correction[] = [];
  let seen = 0;
  for await (const { seq, event } of arrivals(tables)) {
    seen = seq;
    if ("kind" in event && event.kind === "import") await rows.take(event);
    else if ("kind" in event) decided.push(event);
  }
  await rows.flush();
  await takeArticles(tables, articles, dirty);
  if (seen > 0) await tables.put("state", [{ parent: "", id: "seen", body: seen }]);
  const corrections = await tables.corrections();
  const standing = standingCorrections(corrections);
  await touchDecided(tables, corrections, decided, dirty);
  await settle(tables, standing, dirty);
}

/** Folds what has to be folded until nothing has: what is named in one round may be what a correction is about. */
async function settle(tables: FoldTables, standing: readonly Correction[], dirty: Dirty): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const groups = await groupsOf(tables, standing);
    for (const [happening, group] of groups) if (await isOtherwise(tables, happening, group)) for (const one of group) dirty.pages(one);
    const tasks = dirty.take();
    if (tasks.length === 0) return;
    for (const task of await withGroups(tables, tasks, groups)) await foldHappening(tables, task, standing, dirty);
  }
}

async function isOtherwise(tables: FoldTables, happening: string, group: readonly string[]): Promise<boolean> {
  const record = await tables.get<HappeningRecord>("happenings", "", happening);
  return record !== null && (!record.whole || record.group.join("\n") !== group.join("\n"));
}

/** Tasks with those of their groups, as they were and as they are: who leads a group folds what is new in any of it. */
async function withGroups(
  tables: FoldTables,
  tasks: readonly Pick<Task, "happening" | "pages" | "counts">[],
  groups: ReadonlyMap<string, readonly string[]>,
): Promise<Task[]> {
  const all = new Map(tasks.map((task) => [task.happening, task]));
  for (const { happening } of tasks) {
    const before = (await tables.get<HappeningRecord>("happenings", "", happening))?.group ?? [];
    for (const other of [...before, ...(groups.get(happening) ?? [])])
      if (!all.has(other)) all.set(other, { happening: other, pages: true, counts: [] });
  }
  const whole = [...all.values()].map((task) => ({
    ...task,
    group: groups.get(task.happening) ?? [task.happening],
    whole: groups.has(task.happening),
  }));
  // Who leads a group comes last: the others' tallies have gone by then, and their names are known.
  return whole.toSorted((a, b) => Number(a.group[0] === a.happening) - Number(b.group[0] === b.happening));
}

/** New decisions have what they are about folded again, and undone ones what they were about. */
async function touchDecided(
  tables: FoldTables,
  corrections: readonly Correction[],
  decided: readonly Correction[],
  dirty: Dirty,
): Promise<void> {
  const byKey = new Map(corrections.map((one) => [one.key, one]));
  const seen = new Set<string>();
  const ids = (one: Correction): readonly string[] => {
    if (seen.has(one.key)) return [];
    seen.add(one.key);
    return one.decision === "undo" ? one.about.flatMap((key) => ids(byKey.get(key) ?? one)) : one.about;
  };
  for (const happening of await happeningsOf(tables, decided.flatMap(ids))) {
    dirty.pages(happening);
    for (const { id } of await tables.list<string>("counts", happening)) dirty.count(happening, id);
  }
}
