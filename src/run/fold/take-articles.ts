import { dayOf } from "../../keep/day-of.ts";
import { isReport } from "../../keep/story/is-report.ts";
import { KNOWN_CAMPAIGNS } from "../../keep/story/known-campaigns.ts";
import type { CampaignKeys } from "../../keep/tally/campaign-index.ts";
import type { Claimed } from "../../keep/tally/make-claims.ts";
import { sha256 } from "../../lib/slug.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import { ArticleClaims, historyOf } from "./article-claims.ts";
import type { Dirty } from "./dirty.ts";
import { Placer } from "./placer.ts";
import { type ArticleRecord, orderOf } from "./records.ts";

/** So many articles are joined to campaigns at once: neighbours in time share what they are held against. */
const BATCH = 100;

/** Whether articles come as the fold has to take them: those that are new after all that are known, those that are known unmoved. */
export async function comeInOrder(tables: FoldTables, articles: readonly string[]): Promise<boolean> {
  const last = (await tables.get<string>("state", "", "last article")) ?? "";
  if (last !== "" && (await tables.get("snapshots", "", "stories")) === null) return false;
  for (const article of articles) {
    const [first] = await tables.readings(article);
    const record = await tables.get<ArticleRecord>("articles", "", article);
    if (record ? record.sign !== signOf(first!) : orderOf(first!) <= last) return false;
  }
  return true;
}

/** Puts articles into stories and finds out which others their claims have a say in; gives all whose claims have to be joined anew. */
export async function takeArticles(tables: FoldTables, articles: readonly string[], dirty: Dirty): Promise<void> {
  const firsts = new Map<string, string>();
  for (const article of articles) firsts.set(article, orderOf((await tables.readings(article))[0]!));
  const inOrder = [...firsts].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([article]) => article);
  const stories = new Placer(tables, dirty);
  const concerned = new Map<string, true>();
  for (const article of inOrder) {
    const { before, after } = await takeArticle(tables, article, stories, dirty);
    for (const other of [article, ...(await concernedBy(tables, before)), ...(await concernedBy(tables, after))])
      concerned.set(other, true);
  }
  await stories.tell();
  const claims = new ArticleClaims(tables);
  const all = [...concerned.keys()];
  for (let at = 0; at < all.length; at += BATCH) await joinArticles(tables, claims, all.slice(at, at + BATCH), dirty);
}

async function takeArticle(
  tables: FoldTables,
  article: string,
  stories: Placer,
  dirty: Dirty,
): Promise<{ before: CampaignKeys | null; after: CampaignKeys }> {
  const captures = await tables.readings(article);
  const before = await tables.get<ArticleRecord>("articles", "", article);
  const first = captures[0]!;
  const { story, origins } = before ?? (await stories.place(first));
  const { keys, happenings } = historyOf(captures, { story, origins });
  const day = dayOf(captures.at(-1)!);
  const record: ArticleRecord = {
    order: orderOf(first),
    sign: signOf(first),
    story,
    origins,
    day,
    keys,
    happenings: before?.happenings ?? [],
    links: [...new Set([...(before?.links ?? []), ...happenings])],
  };
  await putKeys(tables, article, before?.keys ?? null, keys);
  await tables.put("articles", [{ parent: "", id: article, body: record }]);
  await tables.put(
    "links",
    happenings.map((parent) => ({ parent, id: article, body: record.order })),
  );
  if (before && before.day !== day) for (const happening of before.happenings) dirty.pages(happening);
  return { before: before?.keys ?? null, after: keys };
}

async function putKeys(tables: FoldTables, article: string, before: CampaignKeys | null, keys: CampaignKeys): Promise<void> {
  if (before) for (const { table, parent, id } of keyRows(article, before)) await tables.drop(table, parent, [id]);
  for (const { table, parent, id } of keyRows(article, keys)) await tables.put(table, [{ parent, id, body: article }]);
}

function keyRows(article: string, { told, own, listed, said }: CampaignKeys) {
  return [
    ...told.map((parent) => ({ table: "told" as const, parent, id: article })),
    ...own.map((campaign) => ({ table: "own" as const, parent: campaign.slice(-10), id: article })),
    ...listed.map(({ item, day }) => ({ table: "reached" as const, parent: `listed ${item}`, id: `${day} ${article}` })),
    ...said.map(({ item, day }) => ({ table: "reached" as const, parent: `said ${item}`, id: `${day} ${article}` })),
  ];
}

/** Articles whose claims may be put elsewhere because of what an article with these keys says. */
async function concernedBy(tables: FoldTables, keys: CampaignKeys | null): Promise<Set<string>> {
  const found = new Set<string>();
  const days = new Set(keys?.own.map((own) => own.slice(-10)));
  for (const { item, day } of keys?.listed ?? []) {
    const later = (await tables.list("reached", `listed ${item}`, { from: `${day}!` })).find(({ id }) => id.slice(0, 10) > day);
    const to = later ? `${later.id.slice(0, 10)} ~` : undefined;
    const said = await tables.list<string>("reached", `said ${item}`, { from: day, ...(to === undefined ? {} : { to }) });
    for (const { id, body } of said) {
      found.add(body);
      days.add(id.slice(0, 10));
    }
  }
  for (const day of days) for (const { id } of await tables.list("told", day)) found.add(id);
  return found;
}

/** Puts the claims of articles where they belong, and notes which happenings are told otherwise than before. */
async function joinArticles(tables: FoldTables, claims: ArticleClaims, articles: readonly string[], dirty: Dirty): Promise<void> {
  for (const [article, joined] of await claims.joined(articles)) {
    const record = (await tables.get<ArticleRecord>("articles", "", article))!;
    const now = Map.groupBy(joined, ({ claim }) => claim.happening);
    const id = `${record.order} ${article}`;
    for (const happening of record.happenings)
      if (!now.has(happening)) {
        await tables.drop("claims", happening, [id]);
        dirty.pages(happening);
      }
    for (const [happening, own] of now) {
      const before = record.happenings.includes(happening) ? await tables.get<readonly Claimed[]>("claims", happening, id) : null;
      if (JSON.stringify(before) === JSON.stringify(own)) continue;
      await tables.put("claims", [{ parent: happening, id, body: own }]);
      dirty.pages(happening);
    }
    await link(tables, article, { ...record, happenings: [...now.keys()] });
  }
}

/** An article is linked to the campaigns it may have had a say in at some moment, too. */
async function link(tables: FoldTables, article: string, record: ArticleRecord): Promise<void> {
  const may = new Set(record.happenings);
  for (const day of record.keys.told) if ((await tables.list("own", day)).length > 0) for (const { id } of KNOWN_CAMPAIGNS) may.add(id);
  const links = [...new Set([...record.links, ...may])];
  await tables.put("articles", [{ parent: "", id: article, body: { ...record, links } }]);
  await tables.put(
    "links",
    links.filter((happening) => !record.links.includes(happening)).map((parent) => ({ parent, id: article, body: record.order })),
  );
}

/** What an article is grouped by, in short. */
function signOf(first: ArticleEvent): string {
  const places = first.figures.map(({ figure }) => figure.place?.name ?? null);
  return sha256(
    JSON.stringify([first.article, first.published, first.gist, first.fingerprint, orderOf(first), isReport(first), places]),
  ).slice(0, 16);
}
