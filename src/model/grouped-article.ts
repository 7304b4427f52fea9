/** What grouping needs of an article: copies, stories and trends are decided from it alone. */
export interface GroupedArticle {
  /** Id of the article, which is the id of its page. */
  readonly id: string;
  readonly title: string | null;
  /** The body without the title, from its beginning; it may be cut after the first thousands of words. */
  readonly text: string;
  /** ISO day or ISO instant in UTC; null where nothing says when. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** Name of the outlet or agency it was copied from, as the page names it: "AP". */
  readonly origin: string | null;
  /** ISO 639-1, where it is known. */
  readonly language: string | null;
}
