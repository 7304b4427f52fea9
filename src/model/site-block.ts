/** The blocks of one page, as hashes, and the site it stands on. */
export interface PageBlocks {
  /** Host of the page's address, without "www.". */
  readonly host: string;
  readonly hashes: readonly string[];
}

/** A block that stands on pages of a site. */
export interface SiteBlock {
  readonly hash: string;
  /** Ids of the first pages it stood on, no more than three: then it is common. */
  readonly pages: readonly string[];
}
