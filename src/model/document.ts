import type { PageHints } from "./page.ts";
import type { SiteRules } from "./site-rules.ts";

/** What `read` takes: decoded markup or plain text, and what is known of it. Exactly one of `text` and `html` is set. */
export interface ReadableDocument extends PageHints {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  /** ISO instant; the last resort for a missing day of publication is not this: missing stays missing. */
  readonly captured?: string;
  /** Hashes of blocks that are known to be the site's own: see `read/article/common-blocks.ts`. */
  readonly commonBlocks?: ReadonlySet<string>;
  /** Rules of a user's own for the page's site. */
  readonly siteRules?: SiteRules;
}
