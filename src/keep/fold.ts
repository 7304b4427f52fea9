import type { Correction } from "../model/correction.ts";
import type { ArticleEvent, LedgerEvent } from "../model/event.ts";
import type { ImportEvent } from "../model/import.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Placement, Story } from "../model/story.ts";
import { listActors } from "./actor/list-actors.ts";
import { uniteClaimants } from "./actor/unite-claimants.ts";
import { markCopies } from "./copy/mark-copies.ts";
import { originsOf } from "./copy/origins-of.ts";
import { correctClaims } from "./correction/correct-claims.ts";
import { standingCorrections } from "./correction/standing-corrections.ts";
import { currentArticles } from "./current-articles.ts";
import { dayOf } from "./day-of.ts";
import { keepTallies } from "./keep-tallies.ts";
import { foldRows } from "./row/fold-rows.ts";
import { listCampaigns } from "./story/list-campaigns.ts";
import { groupStories } from "./story/group-stories.ts";
import { dayOfTelling } from "./tally/day-of-telling.ts";
import { joinCampaigns } from "./tally/join-campaigns.ts";
import { joinTables } from "./tally/join-tables.ts";
import type { Claimed, Standing } from "./tally/make-claims.ts";
import { makeClaims } from "./tally/make-claims.ts";
import { passOn } from "./tally/pass-on.ts";

/**
 * Everything that is kept, from what became known. Events come in order of knowledge, then of key; the same key twice adds
 * nothing, and fewer events give the ledger as it was known earlier. Holds all of it at once: a folder is folded happening by happening
 * (`run/fold`), to the same ledger.
 */
export function foldLedger(events: Iterable<LedgerEvent>): Ledger {
  const { articles: said, rows, corrections } = byKind(events);
  const articles = currentArticles(said);
  const { stories, placements } = groupStories(articles.map(({ first }) => first));
  const standingOf = standings(placements);
  const made = articles.flatMap((article) => makeClaims(article, standingOf(article.first.article.id)));
  const claimed = settleClaims(joinCampaigns(made), stories);
  const campaigns = listCampaigns(claimed, new Map(articles.map(({ newest }) => [newest.article.id, dayOf(newest)])));
  const imported = foldRows(rows, [...stories, ...campaigns.stories], campaigns.from);
  const standing = standingCorrections(corrections);
  const claims = correctClaims([...claimed.map(({ claim }) => claim), ...imported.claims], standing);
  const kept = keepTallies(claims, { happenings: imported.happenings, corrections: standing });
  return { actors: listActors(claims, standing), stories: imported.stories, tallies: kept.tallies, breaks: kept.breaks };
}

/** Claims as the others of their happening show them: whose they are, for which day. Each happening stands by itself; a copy repeats its original. */
export function settleClaims(claimed: readonly Claimed[], stories: readonly Pick<Story, "id" | "first">[]): Claimed[] {
  return markCopies(passOn(uniteClaimants(dayOfTelling(joinTables(claimed), stories))));
}

/** Where each article stands: originals are placed before their copies. */
function standings(placements: ReadonlyMap<string, Placement>): (article: string) => Standing {
  const known = new Map<string, Standing>();
  for (const [article, placement] of placements) {
    const origins = originsOf(placement, (parent) => known.get(parent)?.origins ?? []);
    known.set(article, { story: placement.story, origins });
  }
  return (article) => known.get(article)!;
}

function byKind(events: Iterable<LedgerEvent>) {
  const kinds = { articles: [] as ArticleEvent[], rows: [] as ImportEvent[], corrections: [] as Correction[] };
  for (const event of events) {
    if (!("kind" in event)) kinds.articles.push(event);
    else if (event.kind === "import") kinds.rows.push(event);
    else kinds.corrections.push(event);
  }
  return kinds;
}
