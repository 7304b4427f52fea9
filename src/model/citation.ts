/** Where a number stands: what a reader needs to look it up. Of a page, or of a row of an imported series. */
export interface Citation {
  /** Global id of the figure. */
  readonly figure: string;
  /** The outlet that published the page or the series; null where neither says. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** ISO day of publication. */
  readonly published: string | null;
  readonly address: string | null;
  /** The archived copy: a capture's page and the beginning of its hash, or the file of a series and the place in it. */
  readonly archived: string;
  /** ISO instant from which it was known. */
  readonly known: string;
  /** The sentence or line it stands in, as written; of a row its column and what stands there. */
  readonly sentence: string;
}
