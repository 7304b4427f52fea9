/** Articles about one happening. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** Ids of its articles, in order of time. */
  readonly articles: readonly string[];
  /** ISO days of its first and its newest article. */
  readonly first: string;
  readonly latest: string;
}
