/** Where pages come from: something that was collected once, or that a person asked to be watched. */
export interface Source {
  readonly id: string;
  readonly kind: "folder" | "file" | "address";
  /** The path or the address, as given. */
  readonly at: string;
  readonly pages: number;
  /** The moment of the newest capture, ISO instant, or null where nothing came of it. */
  readonly latest: string | null;
}

/** A source that is watched: asked again as often as news come from it. */
export interface WatchedSource {
  /** Slug of its address. */
  readonly id: string;
  readonly kind: "feed" | "site" | "sitemap" | "folder" | "file";
  /** The address, or the whole path. */
  readonly at: string;
  /** Name a person gave it, or that it gives itself; null before it was first read. */
  readonly name: string | null;
  /** ISO instant. */
  readonly added: string;
  readonly state: SourceState;
  /** With the hub that its feed names, where this program can be reached from outside; else null. */
  readonly subscription: Subscription | null;
}

/** What is remembered of asking a source, over restarts. ISO instants; null where it never happened. */
export interface SourceState {
  readonly lastTried: string | null;
  readonly lastSuccess: string | null;
  /** In plain words; null while all is well. */
  readonly lastError: string | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly nextTry: string | null;
  /** Seconds between two polls as adapted to how often news come. */
  readonly interval: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** New pages that ever came from it, and of these the ones of the last poll. */
  readonly pages: number;
  readonly newPages: number;
}

/** A WebSub subscription: the hub says at once when a feed has news. */
export interface Subscription {
  readonly hub: string;
  /** The feed's own address, as it gives it to the hub. */
  readonly topic: string;
  /** The hub signs with it what it pushes. Known to the two alone. */
  readonly secret: string;
  /** When it was last asked for, and until when the hub grants it; null before the hub confirmed it. ISO instants. */
  readonly asked: string;
  readonly until: string | null;
}
