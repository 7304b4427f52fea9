/**
 * One capture of something that can be read. Kept for good: everything else can be read again from it.
 * A page is markup or plain text, never both.
 */
export interface Page {
  /** Slug of its address or file name and a short hash; the same for every capture of one address. See `lib/slug.ts`. */
  readonly id: string;
  /** SHA-256 of the bytes, hex. The same id and hash is the same capture. */
  readonly hash: string;
  /** Where it stands on the web, or null for a file or a pasted text that names no address. */
  readonly url: string | null;
  /** When it was known: WARC-Date, a `captured` field, a sidecar, else the moment it was gathered. ISO instant, UTC. */
  readonly captured: string;
  /** The source that gave it, as a person named it: a folder (with a slash at its end), a file, an address. */
  readonly source: string;
  readonly format: "html" | "text";
  /** Response headers that matter later (content-type, last-modified, etag), lower-case names; empty for files. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** What the source says of the page beside its bytes: a JSONL line's fields, a feed item's fields. */
  readonly hints: PageHints;
}

/** What is known of a page before it is read. Absent fields are simply not known. */
export interface PageHints {
  readonly title?: string;
  /** ISO day or instant. */
  readonly published?: string;
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
}
