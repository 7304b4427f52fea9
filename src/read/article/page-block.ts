import type { BlockRole } from "../../model/article.ts";

/** A chunk of the article with its role. */
export interface PageBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** Index in the page's chunks. */
  readonly at: number;
}
