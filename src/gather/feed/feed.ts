/** A feed, whatever its dialect. */
export interface Feed extends FeedAbout {
  /** "rss 2.0", "rdf 1.0", "atom 1.0", "json 1.1", "cdf"; "rss" where it names no version. */
  readonly version: string;
  readonly items: readonly FeedItem[];
  /** Whether the text ended before the feed did: items after the last whole one are missing. */
  readonly brokenOff: boolean;
}

/** What a feed says of itself. What it does not say is null or empty. */
export interface FeedAbout {
  readonly id: string | null;
  readonly title: FeedText | null;
  readonly description: FeedText | null;
  /** The page that it is the feed of. */
  readonly link: string | null;
  /** Its own address as it gives it. */
  readonly self: string | null;
  /** Where a WebSub subscription is asked for. */
  readonly hub: string | null;
  readonly links: readonly FeedLink[];
  /** BCP 47. */
  readonly language: string | null;
  /** ISO instants. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly FeedCategory[];
  readonly image: string | null;
  /** Who owns it, and what others may do with it. */
  readonly rights: FeedText | null;
}

/** One item of a feed. */
export interface FeedItem {
  /** The feed's own name for it. */
  readonly id: string | null;
  readonly title: FeedText | null;
  readonly link: string | null;
  readonly links: readonly FeedLink[];
  readonly summary: FeedText | null;
  readonly content: FeedText | null;
  /** ISO instants. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly FeedPerson[];
  readonly categories: readonly FeedCategory[];
  readonly enclosures: readonly FeedEnclosure[];
  readonly image: string | null;
  readonly language: string | null;
  readonly rights: FeedText | null;
  /** The feed that it was taken over from. */
  readonly source: FeedAbout | null;
}

/** A text of a feed; addresses in its markup are absolute where something says what they are relative to. */
export interface FeedText {
  readonly form: "text" | "html";
  readonly value: string;
  readonly base: string | null;
  readonly language: string | null;
}

export interface FeedLink {
  readonly href: string;
  /** "alternate" where none is named. */
  readonly rel: string;
  readonly type: string | null;
  readonly title: string | null;
}

export interface FeedPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface FeedCategory {
  readonly term: string;
  readonly scheme: string | null;
  readonly label: string | null;
}

/** A file beside an item: sound, film, picture. */
export interface FeedEnclosure {
  readonly url: string;
  readonly type: string | null;
  /** In bytes. */
  readonly length: number | null;
  readonly caption: string | null;
  readonly credit: string | null;
}
