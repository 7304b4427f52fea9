import type { Span } from "./span.ts";

export type BlockRole =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "paragraph"
  | "subheading"
  | "caption"
  | "quotation"
  | "list"
  | "table"
  | "boilerplate";

/** A run of the article's text with one role. Blocks stand in order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** An earlier block says the same, word for word: it is neither read nor counted again. */
  readonly repeats: boolean;
}

export interface Image {
  readonly url: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** The outlet a page was copied from, and the words that say so. */
export interface Origin {
  readonly name: string;
  readonly url: string | null;
  /** The words it was read from: "read more from". */
  readonly evidence: string;
}

/** What a page says. What is absent is null; nothing is guessed. */
export interface Article {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** ISO day. */
  readonly modified: string | null;
  /** BCP 47, "en"; null where no language is known. */
  readonly language: string | null;
  readonly origin: Origin | null;
  readonly truncated: boolean;
  /** Titles of the pages before and after this one, as the page names them. */
  readonly previous: string | null;
  readonly next: string | null;
  /** Never rewritten. For text input exactly the text given; for markup the blocks' words, blocks parted by "\n\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
}
