import type { ArticleRows } from "./article-rows.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { PostingTable } from "./posting-table.ts";

/** A hash that so many families hold is a block that pages share. */
const MOST_FAMILIES = 16;
/** So many articles of a hash are looked at: a family may have several that hold it. */
const MOST_ARTICLES = 48;

/** So much of a text is its beginning, and as much its end. */
export const END = 0.45;

/** What a new article shares with one family of articles, in its lead or in its body. */
export interface SharedPart {
  count: number;
  /** The same, each weighed by how few families hold it. */
  weight: number;
  /** How many no other family holds. */
  alone: number;
  /** How many stand at the beginning and at the end of the new article's part. */
  early: number;
  late: number;
}

export interface Shared {
  readonly family: number;
  readonly lead: SharedPart;
  readonly body: SharedPart;
  /** How many hashes each of its members brought in. */
  readonly members: Map<number, number>;
}

/** What a new article shares with others. */
export interface Sharing {
  readonly families: readonly Shared[];
  /** The article's own hashes that tell something: those that too many hold left out, the others weighed. */
  readonly lead: number;
  readonly body: number;
}

const nothing = (): SharedPart => ({ count: 0, weight: 0, alone: 0, early: 0, late: 0 });

/** Looks up the hashes of fingerprints in a table. Its cost is bounded by the size of a fingerprint. */
export class SharedHashes {
  readonly #found = new Uint32Array(MOST_ARTICLES);
  readonly #families = new Uint32Array(MOST_FAMILIES);
  readonly #table: PostingTable;
  readonly #rows: ArticleRows;

  constructor(table: PostingTable, rows: ArticleRows) {
    this.#table = table;
    this.#rows = rows;
  }

  of({ lead, body }: Fingerprint): Sharing {
    const families = new Map<number, Shared>();
    const [leadSize, bodySize] = [this.#look(lead, "lead", families), this.#look(body, "body", families)];
    return { families: [...families.values()], lead: leadSize, body: bodySize };
  }

  /** Which families hold a hash; null where they are too many. The answer stands until the next question. */
  holdersOf(hash: number): Uint32Array | null {
    return this.#distinct(this.#table.find(hash, this.#rows.oldest, this.#found));
  }

  #look(hashes: Uint32Array, part: "lead" | "body", families: Map<number, Shared>): number {
    let size = 0;
    for (let at = 0; at < hashes.length; at++) {
      const count = this.#table.find(hashes[at]!, this.#rows.oldest, this.#found);
      const holders = this.#distinct(count);
      if (!holders) continue;
      const weight = 1 / Math.max(1, holders.length);
      size += weight;
      for (const family of holders) addTo(sharedWith(family, families)[part], weight, at / hashes.length);
      for (let i = 0; i < count; i++) this.#credit(this.#found[i]!, families);
    }
    return size;
  }

  #distinct(count: number): Uint32Array | null {
    let distinct = 0;
    for (let at = 0; at < count; at++) {
      const family = this.#rows.cell(this.#found[at]!, "family");
      if (this.#families.subarray(0, distinct).includes(family)) continue;
      this.#families[distinct++] = family;
      if (distinct === MOST_FAMILIES) return null;
    }
    return count === MOST_ARTICLES ? null : this.#families.subarray(0, distinct);
  }

  #credit(article: number, families: Map<number, Shared>): void {
    const { members } = families.get(this.#rows.cell(article, "family"))!;
    members.set(article, (members.get(article) ?? 0) + 1);
  }
}

function sharedWith(family: number, families: Map<number, Shared>): Shared {
  let shared = families.get(family);
  if (!shared) families.set(family, (shared = { family, lead: nothing(), body: nothing(), members: new Map() }));
  return shared;
}

/** @param at from 0, the beginning, to 1 */
function addTo(part: SharedPart, weight: number, at: number): void {
  part.count++;
  part.weight += weight;
  if (weight === 1) part.alone++;
  if (at < END) part.early++;
  if (at >= 1 - END) part.late++;
}
