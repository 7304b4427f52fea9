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
  readonly at: string;
  /** Name a person gave it, or that it gives itself; null before it was first read. */
  readonly name: string | null;
  /** ISO instant. */
  readonly added: string;
  readonly state: SourceState;
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
  /** Pages that ever came from it, and of these the new ones of the last poll. */
  readonly pages: number;
  readonly newPages: number;
  /** Address of its WebSub hub, where it names one. */
  readonly hub: string | null;
}
