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

/** Where a day was read: what stands first is asked first. */
export type DaySource = "hint" | "json-ld" | "metadata" | "visible" | "address";

export interface DayOrigin {
  readonly from: DaySource;
  /** The words it was read from, as they stand there. */
  readonly text: string;
}

/** A post of a live blog: a run of the article's text from its own time or heading to the next post. Posts stand in the order of the text. */
export interface Post extends Span {
  /** ISO day of the post; the article's own where it prints only a time; null where neither is known. */
  readonly published: string | null;
  /** Its time of day as printed, "14:10"; null where none is. */
  readonly time: string | null;
  readonly title: string | null;
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
  /** Where the two days were read; null where there is no such day. */
  readonly dates: { readonly published: DayOrigin | null; readonly modified: DayOrigin | null };
  /** The address that the page itself gives as its own, where that is of the same site; null where it gives none. */
  readonly canonical: string | null;
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
  /** The posts of a live blog; empty for every other article. */
  readonly posts: readonly Post[];
  readonly images: readonly Image[];
}
