import { currentArticles } from "../../keep/current-articles.ts";
import { type CampaignKeys, campaignKeys, type ItemDay } from "../../keep/tally/campaign-index.ts";
import { joinCampaigns } from "../../keep/tally/join-campaigns.ts";
import { type Claimed, makeClaims, type Standing } from "../../keep/tally/make-claims.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { FoldReader } from "../../store/fold-tables.ts";
import type { ArticleRecord } from "./records.ts";

/** So many articles' claims are kept in mind: those of one day are asked for again and again. */
const MOST_HELD = 2000;

const NOWHERE: Standing = { story: null, origins: [] };

/** Claims of articles as their captures say them, up to a moment where one is given. */
export class ArticleClaims {
  readonly #tables: FoldReader;
  readonly #until: string | undefined;
  readonly #made = new Map<string, readonly Claimed[]>();

  constructor(tables: FoldReader, until?: string) {
    this.#tables = tables;
    this.#until = until;
  }

  /** Claims of articles by article, each put where its number belongs: see `joinCampaigns`. */
  async joined(articles: readonly string[]): Promise<Map<string, Claimed[]>> {
    const wanted = new Set(articles);
    const own = await this.#all(articles);
    const held = await this.#heldAgainst(own);
    const reports = await this.#all(await this.#reportsBefore([...own, ...held]));
    const found = new Map<string, Claimed[]>(articles.map((article) => [article, []]));
    for (const one of joinCampaigns(await this.#inOrder([...wanted, ...articlesOf(held), ...articlesOf(reports)])))
      if (wanted.has(one.claim.article)) found.get(one.claim.article)!.push(one);
    return found;
  }

  /** Forgets an article that was read otherwise. */
  forget(article: string): void {
    this.#made.delete(article);
  }

  async #all(articles: readonly string[]): Promise<Claimed[]> {
    const all: Claimed[] = [];
    for (const article of articles) all.push(...(await this.#of(article)));
    return all;
  }

  async #of(article: string): Promise<readonly Claimed[]> {
    const known = this.#made.get(article);
    if (known) return known;
    const record = await this.#tables.get<ArticleRecord>("articles", "", article);
    const captures = await this.#tables.readings(article, this.#until);
    const made = claimsOf(captures, record ?? NOWHERE);
    if (this.#made.size >= MOST_HELD) this.#made.delete(this.#made.keys().next().value!);
    this.#made.set(article, made);
    return made;
  }

  /** The campaigns' own articles of the days for which claims may repeat their numbers. */
  async #heldAgainst(claimed: readonly Claimed[]): Promise<Claimed[]> {
    const days = new Set(campaignKeys(claimed).told);
    const found = new Set<string>();
    for (const day of days) for (const { id } of await this.#tables.list("own", day)) found.add(id);
    return this.#all([...found]);
  }

  /** The reports that a campaign's sentences are measured by: those of their day and the last before it. */
  async #reportsBefore(claimed: readonly Claimed[]): Promise<string[]> {
    const found = new Set<string>();
    for (const said of campaignKeys(claimed).said) {
      for (const article of await this.#listedOn(said, said.day)) found.add(article);
      const [last] = await this.#tables.list<string>("reached", `listed ${said.item}`, { to: said.day, last: 1 });
      if (last) for (const article of await this.#listedOn(said, last.id.slice(0, said.day.length))) found.add(article);
    }
    return [...found];
  }

  async #listedOn({ item }: ItemDay, day: string): Promise<string[]> {
    const rows = await this.#tables.list<string>("reached", `listed ${item}`, { from: `${day} `, to: `${day} ~` });
    return rows.map(({ body }) => body);
  }

  async #inOrder(articles: readonly string[]): Promise<Claimed[]> {
    const records = new Map<string, string>();
    for (const article of new Set(articles))
      records.set(article, (await this.#tables.get<ArticleRecord>("articles", "", article))?.order ?? "");
    return this.#all([...records].sort((a, b) => (a[1] < b[1] ? -1 : 1)).map(([article]) => article));
  }
}

function articlesOf(claimed: readonly Claimed[]): string[] {
  return [...new Set(claimed.map(({ claim }) => claim.article))];
}

/** Claims of one article from its captures in order of knowledge. */
function claimsOf(captures: readonly ArticleEvent[], standing: Standing): Claimed[] {
  return currentArticles(captures).flatMap((article) => makeClaims(article, standing));
}

/** Keys and happenings of an article at every moment of its history, so that a look back finds it. */
export function historyOf(captures: readonly ArticleEvent[], standing: Standing): { keys: CampaignKeys; happenings: string[] } {
  const moments = captures.map((_, at) => claimsOf(captures.slice(0, at + 1), standing));
  const claimed = moments.flat();
  const happenings = new Set(claimed.map(({ claim }) => claim.happening));
  if (standing.story !== null) happenings.add(standing.story);
  return { keys: campaignKeys(claimed), happenings: [...happenings] };
}
