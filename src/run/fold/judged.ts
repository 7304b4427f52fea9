import type { Correction } from "../../model/correction.ts";
import type { Decision } from "../../model/correction.ts";
import { subjectClaim } from "../../keep/row/subject-claim.ts";
import type { FoldReader } from "../../store/fold-tables.ts";
import { actorRow, aliasRow, happeningsOfKey } from "./actor-keys.ts";
import type { ArticleRecord, HomeRecord } from "./records.ts";

/** Decisions that move claims: what they are about is folded together. */
const MOVING: ReadonlySet<Decision> = new Set(["misread", "wrong-claimant", "wrong-day", "merge", "split", "same-actor", "other-actor"]);

/** Happenings that corrections have folded together, each with all of its group; a happening alone is a group of one. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** Groups of happenings whose claims people moved. @param standing the corrections that hold */
export async function groupsOf(tables: FoldReader, standing: readonly Correction[]): Promise<Groups> {
  const groups = new Map<string, readonly string[]>();
  for (const { decision, about } of standing) {
    if (!MOVING.has(decision)) continue;
    const touched = await happeningsOf(tables, about);
    if (touched.length === 0) continue;
    const together = decision === "merge" || decision === "split";
    for (const own of together ? [touched] : touched.map((one) => [one])) {
      const group = [...new Set(own.flatMap((one) => groups.get(one) ?? [one]))].sort();
      for (const one of group) groups.set(one, group);
    }
  }
  return groups;
}

/** The happenings of tallies, breaks, figures, actors and their names. */
export async function happeningsOf(tables: FoldReader, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const id of ids) for (const happening of await happeningsOfOne(tables, id)) found.add(happening);
  return [...found];
}

async function happeningsOfOne(tables: FoldReader, id: string): Promise<readonly string[]> {
  const home = await tables.get<HomeRecord>("homes", "", id);
  if (home) return [home.happening];
  const [broken] = await tables.find<{ readonly tally: string }>("breaks", id);
  if (broken) return happeningsOfOne(tables, broken.body.tally);
  const source = id.slice(0, Math.max(0, id.lastIndexOf(".")));
  const article = await tables.get<ArticleRecord>("articles", "", source);
  if (article) return article.happenings;
  const told = [...(await happeningsOfKey(tables, actorRow(id))), ...(await happeningsOfKey(tables, aliasRow(id)))];
  if (told.length > 0) return [...new Set(told)];
  const row = await tables.row(source);
  return row ? row.subjects.map((subject) => subjectClaim(subject).claim.happening) : [];
}
