/** What is remembered of an article beside its hashes. */
export interface ArticleRow {
  readonly id: string;
  /** Number of the first article of its family: an original and all that was copied from it. */
  readonly family: number;
  /** How many hashes its fingerprint has, and how many runs of words it was made of. */
  readonly lead: number;
  readonly body: number;
  readonly runs: number;
  readonly title: number;
  /** Hash of its publisher's name; 0 where none is known. */
  readonly publisher: number;
  /** The day on which it came, as a count of days. */
  readonly day: number;
}

/** `before` is the member of its family that came before it, or 0; of the family's first it is the newest. */
const COLUMNS = { family: 0, lead: 1, body: 2, runs: 3, title: 4, publisher: 5, day: 6, before: 7 } as const;
type Column = keyof typeof COLUMNS;
const WIDTH = 8;
const LEAST_ROOM = 256;
const GROWTH = 1.5;

/** Articles by number, from 1, in order of arrival; the oldest are let go first. Flat: 32 bytes and the id each. */
export class ArticleRows {
  #oldest = 1;
  /** Number of the first that has a place: those from it to the oldest wait to be cleared away. */
  #first = 1;
  #ids: string[] = [];
  #cells = new Uint32Array(LEAST_ROOM * WIDTH);

  /** Number of the oldest that is kept. */
  get oldest(): number {
    return this.#oldest;
  }

  /** The number that the next article will have. */
  get next(): number {
    return this.#first + this.#ids.length;
  }

  get bytes(): number {
    return this.#cells.byteLength;
  }

  add(row: ArticleRow): void {
    const number = this.next;
    if (this.#ids.length * WIDTH === this.#cells.length) this.#grow();
    this.#ids.push(row.id);
    this.#cells.set([row.family, row.lead, row.body, row.runs, row.title, row.publisher, row.day, 0], (number - this.#first) * WIDTH);
    if (row.family === number || !this.has(row.family)) return;
    this.#set(number, "before", this.cell(row.family, "before"));
    this.#set(row.family, "before", number);
  }

  has(number: number): boolean {
    return number >= this.#oldest && number < this.next;
  }

  idOf(number: number): string {
    return this.#ids[number - this.#first]!;
  }

  cell(number: number, column: Column): number {
    return this.#cells[(number - this.#first) * WIDTH + COLUMNS[column]]!;
  }

  /** The newest members of a family and its first; none where the first was let go. */
  membersOf(family: number, most: number): number[] {
    if (!this.has(family)) return [];
    const members = [family];
    for (let member = this.cell(family, "before"); member > family && members.length < most; member = this.cell(member, "before")) {
      members.push(member);
    }
    return members;
  }

  /** Lets go of all articles that came before a day. */
  retire(before: number): void {
    while (this.#oldest < this.next && this.cell(this.#oldest, "day") < before) this.#oldest++;
    const gone = this.#oldest - this.#first;
    if (gone <= Math.max(LEAST_ROOM, this.#ids.length - gone)) return;
    this.load(this.save());
  }

  save(): SavedRows {
    const gone = this.#oldest - this.#first;
    return { oldest: this.#oldest, ids: this.#ids.slice(gone), cells: this.#cells.slice(gone * WIDTH, this.#ids.length * WIDTH) };
  }

  load({ oldest, ids, cells }: SavedRows): void {
    this.#oldest = oldest;
    this.#first = oldest;
    this.#ids = [...ids];
    this.#cells = new Uint32Array(Math.max(LEAST_ROOM, ids.length) * WIDTH);
    this.#cells.set(cells);
  }

  #set(number: number, column: Column, value: number): void {
    this.#cells[(number - this.#first) * WIDTH + COLUMNS[column]] = value;
  }

  #grow(): void {
    const larger = new Uint32Array(Math.ceil(this.#ids.length * GROWTH) * WIDTH);
    larger.set(this.#cells);
    this.#cells = larger;
  }
}

/** What is kept of the rows between two runs. */
export interface SavedRows {
  readonly oldest: number;
  readonly ids: readonly string[];
  readonly cells: Uint32Array;
}
