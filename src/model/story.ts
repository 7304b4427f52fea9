import type { Reading } from "./tally.ts";

/** Articles about one happening. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** Ids of its articles, in order of time. */
  readonly articles: readonly string[];
  /** ISO days of its first and its newest article. */
  readonly first: string;
  readonly latest: string;
  /** Ids of the stories it grew from and of those that grew from it: with them it makes a thread. */
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** Where an article was put when it came, and why. */
export interface Placement {
  /** Id of the article. */
  readonly article: string;
  /** Id of the story it was put into, or null for a report in list form; a story that was merged later leaves a redirect under this id. */
  readonly story: string | null;
  /** Id of the earlier article that it is a copy of, or null. */
  readonly copyOf: string | null;
  /** Further parents of a page that was made of several, after `copyOf`. */
  readonly alsoOf: readonly string[];
  /** The decision in its own terms, one line: which words, names and days were shared, and how much of a text. */
  readonly because: string;
}

/** A value as it was stated; a null `high` is "or more". */
type Bounds = Pick<Reading, "low" | "high" | "modifier">;

/** What is said of a story on one day that was not said before. */
export interface TimelineDay {
  /** ISO day. */
  readonly day: string;
  /** The first sentence that says something new, and the article it stands in. */
  readonly sentence: string;
  readonly article: string;
  /** Counts that moved that day, in order of tally. */
  readonly moved: readonly {
    readonly tally: string;
    /** What is counted: "People killed". */
    readonly name: string;
    readonly claimant: string;
    /** Null where it was the first. */
    readonly from: Bounds | null;
    readonly to: Bounds;
    /** Global id of a figure that states it. */
    readonly figure: string;
  }[];
}

/** One claimant's count in a story, as it stands. */
export interface StoryToll {
  /** Id of the tally. */
  readonly tally: string;
  /** What is counted: "People killed". */
  readonly name: string;
  readonly claimant: string;
  /** The newest stated value and the ISO day it holds for; null where only increments were stated. */
  readonly latest: (Bounds & { readonly day: string }) | null;
}

/** A page that tells of a story. */
export interface Telling {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO instant. */
  readonly moment: string;
}

/** A story as it is told to a person: everything here stands in one of its articles. */
export interface StoryTelling {
  readonly id: string;
  /** Title of the member nearest the story's centre, independent sources first, and the article it heads. */
  readonly headline: { readonly text: string; readonly article: string };
  readonly standfirst: { readonly text: string; readonly article: string } | null;
  /** ISO instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Names of outlets, in order of their first article; how many pages are copies. */
  readonly outlets: readonly string[];
  readonly articles: number;
  readonly copies: number;
  /** Names that stand in several of its articles, the most frequent first. */
  readonly entities: readonly string[];
  readonly places: readonly {
    readonly name: string;
    readonly id: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
  }[];
  readonly timeline: readonly TimelineDay[];
  /** Tallies whose happening it is, or whose figures stand in it, in order of what they count, then of claimant. */
  readonly tolls: readonly StoryToll[];
  readonly statements: readonly {
    readonly speaker: string;
    readonly role: string | null;
    readonly text: string;
    /** Id of the statement in its article's report. */
    readonly statement: string;
    readonly article: string;
    /** ISO day. */
    readonly day: string | null;
  }[];
  readonly pictures: readonly {
    readonly url: string | null;
    readonly caption: string;
    readonly credit: string | null;
    readonly article: string;
  }[];
  /** The coverage as a tree: each original with its copies. */
  readonly coverage: readonly (Telling & { readonly copies: readonly Telling[] })[];
  /** Ids of the stories it grew from and of those that grew from it. */
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** How loudly a story speaks now, against what is usual. */
export interface Trend {
  /** Id of the story. */
  readonly story: string;
  readonly headline: string;
  /** From 1. */
  readonly rank: number;
  /** Square root of the doubled Poisson deviance, discounted; 0 where nothing is unusual. */
  readonly strength: number;
  /** Independent reports in the window, copies and repeats discounted; and how many are usual. */
  readonly reports: number;
  readonly usual: number;
  /** In the window. */
  readonly pages: number;
  readonly copies: number;
  readonly outlets: number;
  /** ISO instant from which it is unusual. */
  readonly began: string;
  /** The rank in numbers, one line. */
  readonly because: string;
}

/** What is going on at a moment. */
export interface Trends {
  /** ISO instant at which the window ends. */
  readonly at: string;
  /** How that moment was chosen: it is now, somebody asked for it, or, where nothing came in the window before now, it is the newest that is known. */
  readonly chosen: "now" | "asked" | "newest";
  /** Hours. */
  readonly window: number;
  /** The strongest first. */
  readonly trends: readonly Trend[];
}

/** A story as lists show it. */
export interface StoryLine {
  readonly id: string;
  readonly headline: string;
  readonly articles: number;
  readonly copies: number;
  readonly outlets: number;
  /** ISO instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
}
