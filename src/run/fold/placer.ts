import { originsOf } from "../../keep/copy/origins-of.ts";
import { dayOf } from "../../keep/day-of.ts";
import { type Named, type SavedGrouping, StoryGrouper } from "../../keep/story/group-stories.ts";
import type { Standing } from "../../keep/tally/make-claims.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { Placement, Story } from "../../model/story.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import type { Dirty } from "./dirty.ts";
import { type ArticleRecord, orderOf } from "./records.ts";

/** Puts articles into stories, in order of knowledge, and notes what they are copies of. */
export class Placer {
  readonly #tables: FoldTables;
  readonly #dirty: Dirty;
  readonly #told = new Set<string>();
  #grouper: StoryGrouper | null = null;
  #last = "";

  constructor(tables: FoldTables, dirty: Dirty) {
    this.#tables = tables;
    this.#dirty = dirty;
  }

  /** Where a new article stands. */
  async place(first: ArticleEvent): Promise<Standing> {
    this.#grouper ??= await this.#remember();
    this.#last = orderOf(first);
    const { placement, story } = this.#grouper.place(first);
    if (story) await this.#join(story, first);
    return { story: placement.story, origins: await this.#keep(placement) };
  }

  async #join(story: Named, first: ArticleEvent): Promise<void> {
    const { id, title, previous } = story;
    const body: Member = { article: first.article.id, day: dayOf(first), title, previous };
    await this.#tables.put("members", [{ parent: id, id: `${orderOf(first)} ${first.article.id}`, body }]);
    await this.#knit(story, first);
    this.#told.add(id);
    this.#dirty.pages(id);
  }

  /** A story that begins is known to those it grew from, which are told anew. */
  async #knit({ id, previous }: Named, first: ArticleEvent): Promise<void> {
    for (const earlier of previous) {
      if ((await this.#tables.list<string>("state", nextParent(earlier))).some(({ body }) => body === id)) continue;
      await this.#tables.put("state", [{ parent: nextParent(earlier), id: `${orderOf(first)} ${id}`, body: id }]);
      this.#told.add(earlier);
    }
  }

  /** Writes where an article was put, under it and under those it is a copy of; gives the articles that it came of. */
  async #keep(placement: Placement): Promise<string[]> {
    const { article, copyOf, alsoOf } = placement;
    await this.#tables.put("placements", [{ parent: "", id: article, body: placement }]);
    const known = new Map<string, readonly string[]>();
    for (const parent of copyOf === null ? [] : [copyOf, ...alsoOf]) {
      await this.#tables.put("copies", [{ parent, id: article, body: this.#last }]);
      known.set(parent, (await this.#tables.get<ArticleRecord>("articles", "", parent))?.origins ?? []);
    }
    return originsOf(placement, (parent) => known.get(parent) ?? []);
  }

  /** The grouper as the last fold left it. */
  async #remember(): Promise<StoryGrouper> {
    const grouper = new StoryGrouper();
    const saved = await this.#tables.get<WrittenGrouping>("snapshots", "", "stories");
    if (saved) grouper.load({ ...saved, copies: bytesOf(saved.copies), stream: bytesOf(saved.stream) });
    return grouper;
  }

  async #save(grouper: StoryGrouper): Promise<void> {
    const saved = grouper.save();
    const body: WrittenGrouping = { ...saved, copies: writtenOf(saved.copies), stream: writtenOf(saved.stream) };
    await this.#tables.put("snapshots", [{ parent: "", id: "stories", body }]);
  }

  /** Writes the stories that grew. */
  async tell(): Promise<void> {
    if (this.#grouper) await this.#save(this.#grouper);
    if (this.#last !== "") await this.#tables.put("state", [{ parent: "", id: "last article", body: this.#last }]);
    for (const id of this.#told) await this.#tables.put("stories", [{ parent: "", id, body: (await storyOf(this.#tables, id))! }]);
  }
}

/** Bytes in base 64. */
type WrittenGrouping = Omit<SavedGrouping, "copies" | "stream"> & { readonly copies: string; readonly stream: string };

function writtenOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function bytesOf(written: string): Uint8Array {
  return new Uint8Array(Buffer.from(written, "base64"));
}

interface Member {
  readonly article: string;
  readonly day: string;
  readonly title: string;
  readonly previous: readonly string[];
}

/** A story from its members, up to a moment where one is given; null where there are none. */
export async function storyOf(tables: Pick<FoldTables, "list">, id: string, until?: string): Promise<Story | null> {
  const known = until === undefined ? {} : { to: `${until} ~` };
  const rows = await tables.list<Member>("members", id, known);
  const inOrder = rows.map(({ body }) => body).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first] = rows;
  if (!first) return null;
  return {
    id,
    title: first.body.title,
    articles: inOrder.map(({ article }) => article),
    first: inOrder[0]!.day,
    latest: inOrder.at(-1)!.day,
    previous: first.body.previous,
    next: (await tables.list<string>("state", nextParent(id), known)).map(({ body }) => body),
  };
}

/** Where the stories that grew from one are kept, by the moment they began. */
function nextParent(story: string): string {
  return `next of ${story}`;
}
