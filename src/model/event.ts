import type { Correction } from "./correction.ts";
import type { Figure } from "./figure.ts";
import type { ImportEvent } from "./import.ts";

/** What the ledger needs to know of an article. */
export interface ArticleReference {
  /** Id of the article, which is the id of its page. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** Name of the outlet it was copied from. */
  readonly origin: string | null;
}

/** A figure with what the ledger needs of its article: the item line or sentence it stands in. */
export interface FigureInContext {
  readonly figure: Figure;
  /** The sentence or the line of a list, as written. */
  readonly sentence: string;
}

/**
 * A version of an article becoming known: what the ledger is folded from. Events are appended and never changed; the same key
 * says the same thing again and adds nothing.
 */
export interface ArticleEvent {
  /** Article id, "@" and the first 12 digits of the capture's hash. */
  readonly key: string;
  readonly article: ArticleReference;
  /** When it was captured. ISO instant. */
  readonly known: string;
  /** The instant it was published, where its page gives the time of day and not the day alone: else null. Absent in events from before it was read. */
  readonly published?: string | null;
  /** Title, and in the lines after it the first 300 words of the body, for grouping into stories; 60 in events from before more was looked at. */
  readonly gist: string;
  /** Hashes of runs of its words, by which copies are found: base64 of `keep/copy`. Absent in events from before it was made. */
  readonly fingerprint?: string;
  readonly figures: readonly FigureInContext[];
}

/** Everything the ledger is folded from: what pages said, what series said, what people decided. */
export type LedgerEvent = ArticleEvent | ImportEvent | Correction;
