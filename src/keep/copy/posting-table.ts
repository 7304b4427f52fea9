/** Places for so many entries at least, and how full the table may become and be made. */
const LEAST_ROOM = 1024;
const FULLEST = 0.75;
const ROOMY = 0.5;

/**
 * Which articles hold which hash, as two flat arrays with open addressing: some 13 bytes an entry, where a map of lists takes over a
 * hundred and stops at 2^24 keys. What is older than the oldest article that is kept falls out when the table next grows.
 */
export class PostingTable {
  #hashes = new Uint32Array(LEAST_ROOM);
  /** Numbers of articles from 1; 0 is an empty place. */
  #articles = new Uint32Array(LEAST_ROOM);
  #entries = 0;

  get bytes(): number {
    return this.#hashes.byteLength + this.#articles.byteLength;
  }

  /** @param article its number, from 1. @param oldest number of the oldest article that is still kept */
  add(hash: number, article: number, oldest: number): void {
    if (this.#entries >= this.#hashes.length * FULLEST) this.#makeRoom(oldest);
    this.#put(hash, article);
  }

  /** Writes the articles that hold a hash into `found`, no more than have room there, and says how many; those before `oldest` are left out. */
  find(hash: number, oldest: number, found: Uint32Array): number {
    let count = 0;
    for (let at = this.#placeOf(hash); this.#articles[at] !== 0 && count < found.length; at = this.#after(at)) {
      if (this.#hashes[at] === hash && this.#articles[at]! >= oldest) found[count++] = this.#articles[at]!;
    }
    return count;
  }

  /** The table as it lies: read back it goes on in the very same way. */
  save(): { readonly hashes: Uint32Array; readonly articles: Uint32Array } {
    return { hashes: this.#hashes, articles: this.#articles };
  }

  load(hashes: Uint32Array, articles: Uint32Array): void {
    this.#hashes = hashes.slice();
    this.#articles = articles.slice();
    this.#entries = articles.reduce((count, article) => count + Number(article !== 0), 0);
  }

  #makeRoom(oldest: number): void {
    const [hashes, articles] = [this.#hashes, this.#articles];
    const kept = articles.reduce((count, article) => count + Number(article >= oldest && article !== 0), 0);
    const room = Math.max(LEAST_ROOM, Math.ceil(kept / ROOMY));
    this.#hashes = new Uint32Array(room);
    this.#articles = new Uint32Array(room);
    this.#entries = 0;
    for (let at = 0; at < hashes.length; at++) if (articles[at]! >= oldest && articles[at] !== 0) this.#put(hashes[at]!, articles[at]!);
  }

  #put(hash: number, article: number): void {
    let at = this.#placeOf(hash);
    while (this.#articles[at] !== 0) at = this.#after(at);
    this.#hashes[at] = hash;
    this.#articles[at] = article;
    this.#entries++;
  }

  /** Body hashes are multiples of a number, so the place comes from the high bits: they are spread evenly. */
  #placeOf(hash: number): number {
    return Math.floor((hash / 0x1_0000_0000) * this.#hashes.length);
  }

  #after(at: number): number {
    return at + 1 === this.#hashes.length ? 0 : at + 1;
  }
}
