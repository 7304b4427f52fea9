import type { ArticleEvent } from "../model/event.ts";
import type { Ledger } from "../model/ledger.ts";
import { listActors } from "./actor/list-actors.ts";
import { uniteClaimants } from "./actor/unite-claimants.ts";
import { currentArticles } from "./current-articles.ts";
import { keepTallies } from "./keep-tallies.ts";
import { listCampaigns } from "./story/list-campaigns.ts";
import { isReport } from "./story/is-report.ts";
import { groupStories } from "./story/group-stories.ts";
import { dayOfTelling } from "./tally/day-of-telling.ts";
import { joinCampaigns } from "./tally/join-campaigns.ts";
import { joinTables } from "./tally/join-tables.ts";
import { makeClaims } from "./tally/make-claims.ts";
import { passOn } from "./tally/pass-on.ts";

/**
 * Everything that is kept, from what became known. Events come in order of knowledge, then of key; the same key twice adds
 * nothing, and fewer events give the ledger as it was known earlier. Cost grows linearly with the events.
 */
export function foldLedger(events: Iterable<ArticleEvent>): Ledger {
  const articles = currentArticles(events);
  const { stories, storyOf } = groupStories(articles.filter(({ newest }) => !isReport(newest)).map(({ first }) => first));
  const made = articles.flatMap((article) => makeClaims(article, storyOf.get(article.first.article.id) ?? null));
  const claimed = passOn(uniteClaimants(dayOfTelling(joinTables(joinCampaigns(made)), stories)));
  const campaigns = listCampaigns(claimed, articles);
  const all = [...stories, ...campaigns.stories];
  const { tallies, breaks } = keepTallies(
    claimed.map(({ claim }) => claim),
    all,
    campaigns.from,
  );
  return { actors: listActors(claimed.map(({ claim }) => claim)), stories: all, tallies, breaks };
}
