import type { Article } from "../../model/article.ts";
import type { Note } from "../../model/note.ts";
import type { SiteRules } from "../../model/site-rules.ts";
import type { PageHints } from "../../model/page.ts";

/** What is known of a page before it is read, with its address. */
export type ArticleHints = PageHints & {
  readonly url?: string;
  /** Hashes of blocks that are known to be the site's own. */
  readonly commonBlocks?: ReadonlySet<string>;
  /** Rules of a user's own for the page's site. */
  readonly siteRules?: SiteRules;
};

/** An article and what could not be read of it. */
export interface ArticleReading {
  readonly article: Article;
  readonly notes: Note[];
}
