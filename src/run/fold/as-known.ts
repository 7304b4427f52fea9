import { endOf } from "../../keep/as-known.ts";
import { correctClaims } from "../../keep/correction/correct-claims.ts";
import { standingCorrections } from "../../keep/correction/standing-corrections.ts";
import { keepTally } from "../../keep/keep-tallies.ts";
import { settleClaims } from "../../keep/fold.ts";
import { listCampaigns } from "../../keep/story/list-campaigns.ts";
import type { Happening } from "../../keep/tally/build-tally.ts";
import type { Claim } from "../../keep/tally/claim.ts";
import { instantOf } from "../../lib/instant.ts";
import type { Break } from "../../model/break.ts";
import type { Tally } from "../../model/tally.ts";
import type { FoldReader } from "../../store/fold-tables.ts";
import { ArticleClaims } from "./article-claims.ts";
import { rowsOf } from "./fold-happening.ts";
import { groupsOf } from "./judged.ts";
import { keepNamed } from "./keep-part.ts";
import type { ArticleRecord, HappeningRecord, HomeRecord, Part } from "./records.ts";
import { NO_RECORD } from "./records.ts";
import { storyOf } from "./placer.ts";

/** A tally and its breaks as they stood at a moment. */
export interface TallyThen {
  readonly tally: Tally;
  readonly breaks: readonly Break[];
}

/** One tally as it stood at a moment, from the events of its happening alone; null where there was none yet. */
export async function foldAsKnown(tables: FoldReader, id: string, moment: string): Promise<TallyThen | null> {
  const until = instantOf(endOf(moment)) ?? moment;
  const home = await tables.get<HomeRecord>("homes", "", id);
  if (!home) return null;
  const standing = standingCorrections(await tables.corrections(until));
  const group = (await groupsOf(tables, standing)).get(home.happening) ?? null;
  const happenings = new Map<string, Happening>();
  const claims: Claim[] = [];
  // A page may once have told of what rows alone tell of now.
  const alone = group === null && home.part.count !== null && (await tables.list("links", home.happening)).length === 0;
  for (const happening of group ?? [home.happening]) {
    const told = alone ? NOTHING : await pagesAsKnown(tables, happening, until);
    claims.push(...told.claims);
    happenings.set(happening, told.happening ?? (await rowsHappening(tables, happening)));
  }
  const counts = alone ? [home.part] : await countsBeside(tables, group, home);
  claims.push(...(await rowsOf(tables, counts, until)));
  const keeping = { happenings, corrections: standing };
  const corrected = correctClaims(claims, standing);
  const { tally, breaks } = await keepNamed(tables, home.part, (rivals) => keepTally(corrected, id, { ...keeping, rivals }), until);
  return tally && { tally, breaks };
}

interface AsKnown {
  readonly claims: readonly Claim[];
  readonly happening: Happening | null;
}

const NOTHING: AsKnown = { claims: [], happening: null };

/** What pages told of a happening by a moment. */
async function pagesAsKnown(tables: FoldReader, happening: string, until: string): Promise<AsKnown> {
  const linked = (await tables.list<string>("links", happening)).filter(({ body }) => body.slice(0, until.length) <= until);
  const inOrder = linked.toSorted((a, b) => (a.body < b.body ? -1 : 1)).map(({ id }) => id);
  const joined = await new ArticleClaims(tables, until).joined(inOrder);
  const own = inOrder.flatMap((article) => joined.get(article)!).filter(({ claim }) => claim.happening === happening);
  const story = await storyOf(tables, happening, until);
  const claimed = settleClaims(own, story ? [story] : []);
  const claims = claimed.map(({ claim }) => claim);
  if (story) return { claims, happening: { title: story.title, from: null } };
  const days = new Map<string, string>();
  for (const { claim } of claimed)
    days.set(claim.article, (await tables.get<ArticleRecord>("articles", "", claim.article))?.day ?? claim.day);
  const campaigns = listCampaigns(claimed, days);
  const [campaign] = campaigns.stories;
  return { claims, happening: campaign ? { title: campaign.title, from: campaigns.from.get(happening) ?? null } : null };
}

async function rowsHappening(tables: FoldReader, happening: string): Promise<Happening> {
  const record = await tables.get<HappeningRecord>("happenings", "", happening);
  return { title: record?.rows?.title ?? happening, from: record?.rows?.from ?? null };
}

/** The counts of rows that are folded together with pages. */
async function countsBeside(tables: FoldReader, group: readonly string[] | null, { happening, part }: HomeRecord): Promise<Part[]> {
  const { paged } = (await tables.get<HappeningRecord>("happenings", "", happening)) ?? NO_RECORD;
  const counts: Part[] = [];
  for (const one of group ?? [happening])
    for (const { id } of await tables.list("counts", one))
      if (group !== null || id === part.count || paged.includes(id)) counts.push({ happening: one, count: id });
  return counts;
}
