import type { BlockRole } from "./article.ts";
import type { Figure } from "./figure.ts";

/** Words that took the place of others; one side is empty where words were only added or only taken out. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/** A block of an article that is not as it was. */
export interface BlockChange {
  readonly role: BlockRole;
  /** Null where there was none, or is none any more. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where both are there: the words that differ, in order. */
  readonly words: readonly WordChange[];
}

/** A figure that reads otherwise, is new, or is gone; never both sides null. */
export interface FigureChange {
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** What a source is said to have said that it was not said to have before, or no longer is. */
export interface StatementChange {
  readonly speaker: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two captures of one page. */
export interface ArticleChanges {
  readonly blocks: readonly BlockChange[];
  readonly figures: readonly FigureChange[];
  readonly statements: readonly StatementChange[];
  /** The same in plain words, the weightiest first: "headline's *losses* became *deaths*", "52 killed became 44". */
  readonly texts: readonly string[];
}

/** One capture of a page and what it changed. */
export interface ArticleVersion {
  /** Hash of the capture. */
  readonly hash: string;
  /** ISO instant. */
  readonly captured: string;
  readonly title: string | null;
  /** Against the capture before it that could be read; null for the first. */
  readonly changes: ArticleChanges | null;
}
