import type { StoryTelling, Trend, Trends } from "../model/story.ts";
import type { FigureLine, StatementLine } from "../store/search-store.ts";
import type { Store } from "../store/store.ts";
import { frontCounts, type FrontCounts } from "./front-counts.ts";
import { leadText, type LeadText } from "./lead-text.ts";
import type { News } from "./news.ts";
import { storyTolls, type TollGroup } from "./story-tolls.ts";

/** A story as the front page tells it. */
export interface FrontStory {
  /** Null where it does not trend, and stands here as the latest. */
  readonly trend: Trend | null;
  readonly telling: StoryTelling;
  readonly lead: LeadText | null;
  readonly tolls: readonly TollGroup[];
}

/** What stands on the front page, of one state of the store. */
export interface Front extends FrontCounts {
  /** Which state of the store it shows. */
  readonly state: string;
  readonly counts: Awaited<ReturnType<Store["counts"]>>;
  readonly trends: Trends;
  /** Trends by strength, then the stories seen last; the first leads. */
  readonly stories: readonly FrontStory[];
  /** Newest arrival first. */
  readonly statements: readonly StatementLine[];
  readonly figures: readonly FigureLine[];
}

/** Hours. */
const USUAL_WINDOW = 6;
const STORIES = 7;
const TALLIES = 24;
const STATEMENTS = 5;
const FIGURES = 10;
const FROM_ONE_ARTICLE = 3;
/** Statements of fewer words say too little alone. */
const FEWEST_WORDS = 4;
const LOOKED_AT = 80;

/** What the front page shows, by queries that never load the whole ledger. */
export async function makeFront(store: Store, news: News): Promise<Front> {
  const [state, trends] = [await storeState(store), await news.trends({ window: USUAL_WINDOW, at: null })];
  const chosen = await chooseStories(news, trends);
  return {
    state,
    counts: await store.counts(),
    trends,
    stories: tollsOnce((await Promise.all(chosen.map((one) => frontStory(store, news, one)))).filter((story) => story !== null)),
    ...(await frontCounts(store)),
    statements: await latestStatements(store),
    figures: await latestFigures(store),
  };
}

/** Which state of events and of what was folded from them a store is in: another one, another text. */
export async function storeState(store: Pick<Store, "eventState" | "foldedUpTo">): Promise<string> {
  return `${await store.eventState()}.${(await store.foldedUpTo()) ?? ""}`;
}

interface Chosen {
  readonly story: string;
  readonly trend: Trend | null;
}

async function chooseStories(news: News, { trends }: Trends): Promise<readonly Chosen[]> {
  const loud = trends.slice(0, STORIES).map((trend) => ({ story: trend.story, trend }));
  const known = new Set(loud.map(({ story }) => story));
  const latest = await news.stories({ limit: STORIES * 2, offset: 0 });
  const others = latest.filter(({ id }) => !known.has(id)).map(({ id }) => ({ story: id, trend: null }));
  return [...loud, ...others].slice(0, STORIES);
}

async function frontStory(store: Store, news: News, { story, trend }: Chosen): Promise<FrontStory | null> {
  const telling = await news.telling(story);
  return telling && { trend, telling, lead: await leadText(store, telling), tolls: await storyTolls(store, telling, TALLIES) };
}

/** A count that stands beside one story is not told again beside the next; of what is left there, only what runs is worth the room. */
function tollsOnce(stories: readonly FrontStory[]): readonly FrontStory[] {
  const told = new Set<string>();
  return stories.map((story) => {
    const fresh = story.tolls.map((group) => ({ ...group, tallies: group.tallies.filter((tally) => !told.has(tally.id)) }));
    const again = story.tolls.some(({ tallies }) => tallies.some(({ id }) => told.has(id)));
    const tolls = fresh.filter(({ tallies }) => tallies.some(({ days }) => !again || days > 1));
    for (const { tallies } of tolls) for (const { id } of tallies) told.add(id);
    return { ...story, tolls };
  });
}

async function latestStatements(store: Store): Promise<readonly StatementLine[]> {
  const lines = await store.statements({ speakers: [] }, { limit: LOOKED_AT });
  const telling = lines.filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS);
  return once(telling, ({ text }) => text.toLowerCase(), 1).slice(0, STATEMENTS);
}

/** What is claimed as a total or an increment; the same said twice is told once. */
async function latestFigures(store: Store): Promise<readonly FigureLine[]> {
  const lines = await store.figures({}, { limit: LOOKED_AT });
  const news = lines.filter(({ kind, status }) => status === "claimed" && (kind === "total" || kind === "increment"));
  return once(news, ({ low, high, measure, kind }) => [low, high, measure, kind].join("|"), FROM_ONE_ARTICLE).slice(0, FIGURES);
}

/** The first line of each key, at most so many of one article. */
function once<Line extends StatementLine | FigureLine>(lines: readonly Line[], keyOf: (line: Line) => string, most: number): Line[] {
  const seen = new Set<string>();
  const taken = new Map<string, number>();
  return lines.filter((line) => {
    const { id } = line.article;
    if (seen.has(keyOf(line)) || (taken.get(id) ?? 0) >= most) return false;
    seen.add(keyOf(line));
    taken.set(id, (taken.get(id) ?? 0) + 1);
    return true;
  });
}
