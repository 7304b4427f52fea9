import { findCopies } from "../keep/copy/find-copies.ts";
import { groupBy } from "../keep/group-by.ts";
import { chooseHeadline, type Heading } from "../keep/telling/choose-headline.ts";
import type { Member } from "../keep/telling/member.ts";
import { tellStory } from "../keep/telling/tell-story.ts";
import { momentOf } from "../keep/trend/moment-of.ts";
import { outletOf, seeReports } from "../keep/trend/see-reports.ts";
import type { SeenReport } from "../keep/trend/seen-report.ts";
import { trendsAt, type Asked } from "../keep/trend/trends-at.ts";
import { compareText } from "../lib/compare-text.ts";
import type { ArticleEvent } from "../model/event.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Story, StoryLine, StoryTelling, Trends } from "../model/story.ts";
import type { Store } from "../store/store.ts";

/** What is going on, from what a store keeps: the one door of the command line and the site. */
export interface News {
  /** @param asked `at` an ISO instant, or null for now; `window` hours */
  trends(asked: Pick<Asked, "at" | "window">): Promise<Trends>;
  /** Last seen first. */
  stories(page: { readonly limit: number; readonly offset: number }): Promise<readonly StoryLine[]>;
  /** How many stories there are. */
  count(): Promise<number>;
  /** Null where there is no story of that id; the id of one that was merged leads to what it is now. */
  telling(id: string): Promise<StoryTelling | null>;
}

/** Everything that the news is told from, of one state of the events. */
interface Digest {
  readonly ledger: Ledger;
  /** By the article's id: its first event, which says when it came out, and its newest, which says what it is called. */
  readonly events: ReadonlyMap<string, { readonly first: ArticleEvent; readonly newest: ArticleEvent }>;
  readonly copyOf: ReadonlyMap<string, string>;
  /** In order of time. */
  readonly reports: readonly SeenReport[];
  /** Last seen first. */
  readonly stories: readonly Story[];
}

/** @param now the moment, as ISO instant */
export function openNews(store: Store, now: () => string): News {
  const digest = digests(store);
  return {
    async trends(asked) {
      const { reports, ...kept } = await digest();
      const stories = new Map(kept.stories.map((story) => [story.id, story]));
      return trendsAt(reports, { ...asked, now: now() }, (id) => headlineOf(stories.get(id)!, kept));
    },
    async stories({ limit, offset }) {
      const kept = await digest();
      return kept.stories.slice(offset, offset + limit).map((story) => storyLine(story, kept));
    },
    async count() {
      return (await digest()).stories.length;
    },
    async telling(id) {
      const [kept, now] = [await digest(), await store.follow(id)];
      const story = kept.stories.find((one) => one.id === now);
      if (!story) return null;
      const members = await membersOf(story, kept, store);
      return members.length === 0 ? null : tellStory(story, members, kept.ledger.tallies);
    },
  };
}

/** Gives the digest of the store's present state; the same while nothing changes. */
function digests(store: Store): () => Promise<Digest> {
  let kept: Promise<Digest> | null = null;
  let of = "";
  return async () => {
    const state = await store.eventState();
    if (kept === null || of !== state) {
      of = state;
      kept = makeDigest(store);
      kept.catch(() => (kept = null));
    }
    return kept;
  };
}

async function makeDigest(store: Store): Promise<Digest> {
  const ledger = (await store.ledger())?.ledger ?? { actors: [], stories: [], tallies: [], breaks: [] };
  const events = await articlesOf(store);
  const firsts = [...events.values()].map(({ first }) => first);
  const copyOf = new Map([...findCopies(firsts)].flatMap(([id, found]) => (found.copyOf === null ? [] : [[id, found.copyOf]])));
  const kept = { ledger, events, copyOf };
  const told = ledger.stories.filter(({ articles }) => articles.some((id) => events.has(id)));
  const lastSeen = new Map(told.map((story) => [story, inOrder(story, kept).at(-1)!.moment]));
  const stories = told.toSorted((a, b) => compareText(lastSeen.get(b)!, lastSeen.get(a)!) || compareText(a.id, b.id));
  return { ...kept, reports: seeReports(firsts, told, copyOf), stories };
}

async function articlesOf(store: Store): Promise<Digest["events"]> {
  const events = new Map<string, { first: ArticleEvent; newest: ArticleEvent }>();
  for await (const event of store.events()) {
    if ("kind" in event) continue;
    events.set(event.article.id, { first: events.get(event.article.id)?.first ?? event, newest: event });
  }
  return events;
}

type Kept = Pick<Digest, "events" | "copyOf">;

/** A story's articles in order of time. */
function inOrder({ articles }: Story, { events, copyOf }: Kept): (Heading & Pick<Member, "moment" | "copyOf" | "outlet">)[] {
  const members = articles.flatMap((article) => {
    const known = events.get(article);
    if (!known) return [];
    const { first, newest } = known;
    const copied = copyOf.get(article) ?? null;
    const { title, origin } = newest.article;
    const heading = { article, title, opening: newest.gist, independent: copied === null && origin === null };
    return [{ ...heading, moment: momentOf(first), copyOf: copied, outlet: outletOf(newest) }];
  });
  return members.sort((a, b) => compareText(a.moment, b.moment) || compareText(a.article, b.article));
}

function headlineOf(story: Story, kept: Kept): string {
  return chooseHeadline(inOrder(story, kept)).text;
}

function storyLine(story: Story, kept: Kept): StoryLine {
  const members = inOrder(story, kept);
  return {
    id: story.id,
    headline: chooseHeadline(members).text,
    articles: members.length,
    copies: members.filter(({ copyOf }) => copyOf !== null).length,
    outlets: groupBy(members, ({ outlet }) => outlet).size,
    firstSeen: members[0]!.moment,
    lastSeen: members.at(-1)!.moment,
  };
}

async function membersOf(story: Story, kept: Kept, store: Store): Promise<Member[]> {
  const members = await Promise.all(
    inOrder(story, kept).map(async (member) => {
      const report = (await store.report(member.article))?.report;
      return report ? [{ ...member, report }] : [];
    }),
  );
  return members.flat();
}
