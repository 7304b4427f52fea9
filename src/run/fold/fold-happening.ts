import { correctClaims } from "../../keep/correction/correct-claims.ts";
import { settleClaims } from "../../keep/fold.ts";
import { claimRows } from "../../keep/row/claim-rows.ts";
import { toStory } from "../../keep/row/row-happening.ts";
import { listCampaigns } from "../../keep/story/list-campaigns.ts";
import type { Happening } from "../../keep/tally/build-tally.ts";
import type { Claim } from "../../keep/tally/claim.ts";
import { countKey } from "../../keep/tally/gather-series.ts";
import type { Claimed } from "../../keep/tally/make-claims.ts";
import type { Correction } from "../../model/correction.ts";
import type { Story } from "../../model/story.ts";
import type { FoldReader, FoldRow, FoldTables } from "../../store/fold-tables.ts";
import type { Chunk } from "./chunk-form.ts";
import { readChunk, writeChunk } from "./chunk-form.ts";
import type { Dirty } from "./dirty.ts";
import { dropPart, keepPart } from "./keep-part.ts";
import type { ArticleRecord, CountRecord, HappeningRecord, Part } from "./records.ts";
import { NO_RECORD } from "./records.ts";
import { storyOf } from "./placer.ts";

/** What is to be folded of a happening, and with which others. */
export interface Task {
  readonly happening: string;
  readonly pages: boolean;
  readonly counts: readonly string[];
  /** Happenings whose tallies people merged or split with its own, in order of id, itself among them. */
  readonly group: readonly string[];
  /** Whether all counts are folded together, because people corrected some. */
  readonly whole: boolean;
}

/** Folds what is new of a happening: what pages tell of it as one, and each count that rows alone tell of by itself. */
export async function foldHappening(tables: FoldTables, task: Task, standing: readonly Correction[], dirty: Dirty): Promise<void> {
  const { happening, group, whole } = task;
  const before = (await tables.get<HappeningRecord>("happenings", "", happening)) ?? NO_RECORD;
  const pagesTell = await whatPagesTell(tables, happening);
  const named = await tellHappening(tables, happening, pagesTell.story, before);
  const moved = named.title !== before.title || named.from !== before.from || before.whole !== whole || !sameGroup(before.group, group);
  const leads = group[0] === happening;
  const keeping = { happenings: await titlesOf(tables, group, new Map([[happening, named]])), corrections: standing };
  const records = await tables.list<CountRecord>("counts", happening);
  const all = records.map(({ id }) => id);
  const listed = new Set(records.filter(({ body }) => body.listed).map(({ id }) => id));
  const pages = task.pages || moved || whole || task.counts.some((count) => before.paged.includes(count) || listed.has(count));
  let paged: readonly string[] = before.paged;
  if (pages) {
    const claims = leads ? await claimsOfGroup(tables, group, pagesTell.claims, standing) : [];
    const told = new Set(claims.map(countKey));
    paged = [...told, ...all.filter((count) => (whole || listed.has(count)) && !told.has(count))];
    const rowed = all.filter((count) => paged.includes(count));
    const rows = leads ? await rowsOf(tables, whole ? await countsOf(tables, group) : rowed.map((count) => ({ happening, count }))) : [];
    const counts = [...new Set([...claims.map(countKey), ...rows.map(countKey)])];
    for (const count of rowed) await dropPart(tables, { happening, count }, dirty);
    if (claims.length + rows.length > 0)
      await keepPart(tables, { happening, count: null }, correctClaims([...claims, ...rows], standing), counts, keeping, dirty);
    else await dropPart(tables, { happening, count: null }, dirty);
  }
  const alone = moved ? all : [...new Set([...task.counts, ...before.paged.filter((count) => all.includes(count))])];
  await tables.put("happenings", [
    { parent: "", id: happening, body: { ...before, ...named, paged, group, whole } satisfies HappeningRecord },
  ]);
  for (const count of task.counts) await joinChunks(tables, { happening, count });
  for (const count of alone)
    if (!paged.includes(count))
      await keepPart(tables, { happening, count }, await rowsOf(tables, [{ happening, count }]), [count], keeping, dirty);
}

function sameGroup(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") === b.join("\n");
}

/** What pages tell of a happening: its claims, and its story with the day its campaign counts from. */
interface Told {
  readonly claims: readonly Claimed[];
  readonly story: (Happening & { readonly story: Story }) | null;
}

async function whatPagesTell(tables: FoldTables, happening: string): Promise<Told> {
  const claimed = (await tables.list<readonly Claimed[]>("claims", happening)).flatMap(({ body }) => body);
  const own = await storyOf(tables, happening);
  const claims = settleClaims(claimed, own ? [own] : []);
  if (own) return { claims, story: { title: own.title, from: null, story: own } };
  const days = new Map<string, string>();
  for (const { claim } of claims)
    if (!days.has(claim.article)) days.set(claim.article, (await tables.get<ArticleRecord>("articles", "", claim.article))!.day);
  const campaigns = listCampaigns(claims, days);
  const [story] = campaigns.stories;
  return { claims, story: story ? { title: story.title, from: campaigns.from.get(happening) ?? null, story } : null };
}

/** Writes the story of a happening, and gives its name. */
async function tellHappening(tables: FoldTables, happening: string, told: Told["story"], { rows }: HappeningRecord): Promise<Happening> {
  const story = told?.story ?? (rows ? toStory(rows) : null);
  if (story) await tables.put("stories", [{ parent: "", id: happening, body: story }]);
  else await tables.drop("stories", "", [happening]);
  return { title: story?.title ?? happening, from: told?.from ?? rows?.from ?? null };
}

async function titlesOf(tables: FoldReader, group: readonly string[], known: Map<string, Happening>): Promise<Map<string, Happening>> {
  for (const happening of group) {
    const record = known.has(happening) ? null : await tables.get<HappeningRecord>("happenings", "", happening);
    if (record) known.set(happening, { title: record.title, from: record.from });
  }
  return known;
}

/** Claims of pages on all happenings of a group, as people corrected them. */
async function claimsOfGroup(
  tables: FoldTables,
  group: readonly string[],
  own: readonly Claimed[],
  standing: readonly Correction[],
): Promise<Claim[]> {
  const claims = own.map(({ claim }) => claim);
  for (const other of group.slice(1)) claims.push(...(await whatPagesTell(tables, other)).claims.map(({ claim }) => claim));
  return correctClaims(claims, standing);
}

async function countsOf(tables: FoldReader, group: readonly string[]): Promise<Part[]> {
  const counts: Part[] = [];
  for (const happening of group) for (const { id } of await tables.list<string>("counts", happening)) counts.push({ happening, count: id });
  return counts;
}

/** What rows say of some counts, up to a moment where one is given. */
export async function rowsOf(tables: FoldReader, counts: readonly Part[], until?: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const part of counts) {
    const versions = (await chunksOf(tables, part)).flatMap(({ body }) => readChunk(body));
    claims.push(...claimRows(until === undefined ? versions : versions.filter(({ known }) => known <= until)));
  }
  return claims;
}

async function chunksOf(tables: FoldReader, { happening, count }: Part): Promise<readonly FoldRow<Chunk>[]> {
  const { number } = (await tables.get<CountRecord>("counts", happening, count!))!;
  return tables.list<Chunk>("chunks", number);
}

/** So many chunks of one count are looked through one by one; more are written anew as one. */
const MOST_CHUNKS = 50;

async function joinChunks(tables: FoldTables, part: Part): Promise<void> {
  const chunks = await chunksOf(tables, part);
  const [last] = chunks.slice(-1);
  if (!last || chunks.length <= MOST_CHUNKS) return;
  await tables.drop("chunks", last.parent);
  await tables.put("chunks", [{ ...last, body: writeChunk(chunks.flatMap(({ body }) => readChunk(body))) }]);
}
