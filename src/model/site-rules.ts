/** How a user says that the pages of one site are to be read, where the general reading fails. Selectors as `read/article/selector.ts` takes them. */
export interface SiteRules {
  /** Host of the pages, without "www."; its subdomains are meant too. */
  readonly host: string;
  readonly body: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** What is no part of any article. */
  readonly remove: readonly string[];
}
