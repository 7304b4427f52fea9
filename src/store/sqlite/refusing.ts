import type { Store } from "../store.ts";
import { asRefusal } from "./trouble.ts";

/** The same store, whose readers too turn errors of the database into refusals: a folder may be found damaged at any page of it. */
export function refusing(store: Store, at: string): Store {
  return {
    ...store,
    unread: lister((...args) => store.unread(...args), at),
    pages: lister((...args) => store.pages(...args), at),
    page: asker((...args) => store.page(...args), at),
    captures: asker((...args) => store.captures(...args), at),
    report: asker((...args) => store.report(...args), at),
    siteBlocks: asker((...args) => store.siteBlocks(...args), at),
    events: lister((...args) => store.events(...args), at),
    rowKeys: lister((...args) => store.rowKeys(...args), at),
    articles: asker((...args) => store.articles(...args), at),
    async reading(work) {
      try {
        return await store.reading(work);
      } catch (error) {
        throw asRefusal(error, at);
      }
    },
    foldedUpTo: asker((...args) => store.foldedUpTo(...args), at),
    tally: asker((...args) => store.tally(...args), at),
    tallyLines: asker((...args) => store.tallyLines(...args), at),
    breaks: asker((...args) => store.breaks(...args), at),
    breaksOf: asker((...args) => store.breaksOf(...args), at),
    story: asker((...args) => store.story(...args), at),
    stories: asker((...args) => store.stories(...args), at),
    talliesOf: asker((...args) => store.talliesOf(...args), at),
    storyLines: asker((...args) => store.storyLines(...args), at),
    storyLine: asker((...args) => store.storyLine(...args), at),
    telling: asker((...args) => store.telling(...args), at),
    totals: asker((...args) => store.totals(...args), at),
    actor: asker((...args) => store.actor(...args), at),
    ledger: asker((...args) => store.ledger(...args), at),
    eventState: asker((...args) => store.eventState(...args), at),
    sources: asker((...args) => store.sources(...args), at),
    watched: asker((...args) => store.watched(...args), at),
    host: asker((...args) => store.host(...args), at),
    search: asker((...args) => store.search(...args), at),
    statements: asker((...args) => store.statements(...args), at),
    figures: asker((...args) => store.figures(...args), at),
    names: asker((...args) => store.names(...args), at),
    counts: asker((...args) => store.counts(...args), at),
  };
}

function asker<Args extends unknown[], Answer>(ask: (...args: Args) => Promise<Answer>, at: string): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    try {
      return await ask(...args);
    } catch (error) {
      throw asRefusal(error, at);
    }
  };
}

function lister<Args extends unknown[], Item>(
  list: (...args: Args) => AsyncIterable<Item>,
  at: string,
): (...args: Args) => AsyncIterable<Item> {
  return async function* (...args) {
    try {
      yield* list(...args);
    } catch (error) {
      throw asRefusal(error, at);
    }
  };
}
