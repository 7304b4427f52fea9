/** One thing that a reader of a feed should find. */
export interface FeedFact {
  /** Path of the feed's file within the set. */
  readonly id: string;
  /** Into `Feed`, "items.0.title.form"; or "encoding", what its bytes are written in, or "outcome". */
  readonly field: string;
  readonly expected: string | number | null;
  /** Headers that the feed comes with. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What may become of a feed that is not well formed. */
export const survived = "read or refused";
