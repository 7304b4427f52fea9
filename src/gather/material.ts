import type { Note } from "../model/note.ts";
import type { PageHints } from "../model/page.ts";

/** What a path or an address holds, before it is known what that is. */
export interface Material {
  /** What a person would call it: its path or its address. */
  readonly at: string;
  /** As `Page.source`. */
  readonly source: string;
  /** What ids are made of where no address is known: the path inside the folder that was named. The same on every machine. */
  readonly name: string;
  /** What its name or its content type promises, as an extension: "html", "txt", "jsonl"; "" where nothing does. */
  readonly form: string;
  readonly url: string | null;
  /** ISO instant. */
  readonly captured: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly hints: PageHints;
  /** Doubts about what stands beside it. */
  readonly notes: readonly Note[];
  /** In bytes. */
  readonly size: number;
  /** Its beginning, to be recognised by. */
  readonly head: Uint8Array;
  /** @throws {Refusal} `too-large`, `unreadable` */
  bytes(): Promise<Uint8Array>;
  /** The same bytes, piece by piece, however many there are. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How much of a material its `head` holds. */
export const headSize = 4096;
