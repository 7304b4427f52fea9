import type { Actor } from "../model/actor.ts";
import type { Break, BreakType } from "../model/break.ts";
import type { Placement, Story, StoryLine, StoryTelling } from "../model/story.ts";
import type { Tally } from "../model/tally.ts";
import { compareText } from "../lib/compare-text.ts";
import { joinActors } from "../lib/join-actors.ts";
import type { FoldTable } from "./fold-tables.ts";
import type { FoldReader } from "./fold-tables.ts";
import type { LedgerTotals } from "./ledger-totals.ts";
import type { TallyLine } from "./tally-line.ts";

/** So many of a list, after so many; infinitely many are all. */
export interface Page {
  readonly limit: number;
  readonly offset?: number;
}

export interface TallyFilter extends Page {
  readonly happening?: string;
  readonly claimant?: string;
  readonly measure?: string;
  /** In order of the newest day of which they say anything, instead. */
  readonly newestFirst?: boolean;
}

interface BreakFilter extends Page {
  readonly tally?: string;
  readonly type?: BreakType;
  readonly day?: string;
  /** Those alone that a person accepted, or those alone that nobody did. */
  readonly accepted?: boolean;
  /** In the opposite order. */
  readonly newestFirst?: boolean;
}

/** Questions to what was folded. None loads the whole of it; ids of what was merged lead to what it is now. */
export interface LedgerQueries {
  tally(id: string): Promise<Tally | null>;
  /** In order of id. */
  tallyLines(filter: TallyFilter): Promise<readonly TallyLine[]>;
  /** In order of day, then id. */
  breaks(filter: BreakFilter): Promise<readonly Break[]>;
  breaksOf(tally: string): Promise<readonly Break[]>;
  /** The tally that each figure of an article stands in, by the figure's id in its report; of several the last by id. */
  talliesOf(article: string): Promise<ReadonlyMap<string, TallyLine>>;
  story(id: string): Promise<Story | null>;
  /** In order of their first day, then id. */
  stories(page: Page): Promise<readonly Story[]>;
  /** Stories as they are told, last seen first. */
  storyLines(page: Page): Promise<readonly StoryLine[]>;
  storyLine(id: string): Promise<StoryLine | null>;
  telling(id: string): Promise<StoryTelling | null>;
  /** Where an article was put when it came, and why; null where it was not folded. */
  placement(article: string): Promise<Placement | null>;
  /** Ids of the articles that were copied from it, or from a copy of it, in the order they became known. */
  copiesOf(article: string): Promise<readonly string[]>;
  totals(): Promise<LedgerTotals>;
  actor(id: string): Promise<Actor | null>;
  /** As the happenings have them, in order of id: one whose names are another's elsewhere is still its own. */
  actors(page: Page): Promise<readonly Actor[]>;
  /** The id that an id leads to: itself where it was never merged. */
  follow(id: string): Promise<string>;
}

/** Rows of one table whose fields are as asked for, in the order of a field, then of id; with a "-" before its name the highest first. */
export type Select = <Body>(
  table: FoldTable,
  where: Readonly<Record<string, string | boolean | undefined>>,
  order: string | null,
  page: Page,
) => Promise<readonly Body[]>;

/** What is kept of a tally beside its line. */
export type TallyBody = Pick<Tally, "readings" | "increments" | "restatements">;

export function ledgerQueries(reader: Pick<FoldReader, "get" | "find" | "list">, select: Select): Omit<LedgerQueries, "totals"> {
  async function follow(id: string): Promise<string> {
    const seen = new Set<string>();
    for (let at = id; ;) {
      const next = seen.has(at) ? null : await reader.get<string>("redirects", "", at);
      if (next === null) return at;
      seen.add(at);
      at = next;
    }
  }
  const queries: Omit<LedgerQueries, "totals"> = {
    follow,
    async tally(id) {
      const [line] = await reader.find<TallyLine>("tallies", await follow(id));
      return line ? wholeTally(line.body, (await reader.get<TallyBody>("readings", line.parent, line.id))!) : null;
    },
    tallyLines: ({ happening, claimant, measure, newestFirst, ...page }) =>
      select<TallyLine>("tallies", { happening, claimant, measure }, newestFirst ? "-newest" : null, page),
    async breaks({ tally, type, day, accepted, newestFirst, ...page }) {
      const where = { tally: tally === undefined ? undefined : await follow(tally), type, day, accepted };
      return select<Break>("breaks", where, newestFirst ? "-day" : "day", page);
    },
    async breaksOf(tally) {
      const rows = await reader.list<Break>("breaks", await follow(tally));
      return rows.map(({ body }) => body).toSorted((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
    },
    talliesOf: (article) => talliesOf(reader, article),
    storyLines: (page) => select<StoryLine>("lines", {}, "-lastSeen", page),
    storyLine: async (id) => reader.get<StoryLine>("lines", "", await follow(id)),
    telling: async (id) => reader.get<StoryTelling>("tellings", "", await follow(id)),
    placement: (article) => reader.get<Placement>("placements", "", article),
    copiesOf: (article) => copiesOf(reader, article),
    story: async (id) => reader.get<Story>("stories", "", await follow(id)),
    stories: (page) => select<Story>("stories", {}, "first", page),
    async actor(id) {
      return joinActors((await reader.find<Actor>("actors", id)).map(({ body }) => body))[0] ?? null;
    },
    actors: (page) => actorsPage(select, page),
  };
  return queries;
}

async function talliesOf(reader: Pick<FoldReader, "find" | "list">, article: string): Promise<ReadonlyMap<string, TallyLine>> {
  const places = await reader.list<string>("figures", article);
  const lines = new Map<string, TallyLine>();
  for (const id of new Set(places.map(({ body }) => body))) {
    const [found] = await reader.find<TallyLine>("tallies", id);
    if (found) lines.set(id, found.body);
  }
  const known = places.filter(({ body }) => lines.has(body));
  return new Map(known.map(({ id, body }) => [id.slice(0, id.indexOf(" ")), lines.get(body)!]));
}

async function copiesOf(reader: Pick<FoldReader, "list">, article: string): Promise<string[]> {
  const found = new Map<string, string>();
  const open = [article];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop())
    for (const { id, body } of await reader.list<string>("copies", parent)) {
      if (!found.has(id)) open.push(id);
      found.set(id, body);
    }
  return [...found].toSorted((a, b) => compareText(a[1], b[1])).map(([id]) => id);
}

export function wholeTally(line: TallyLine, body: TallyBody): Tally {
  const { id, name, measure, counted, happening, claimant, definition, wordings, predecessors, successors } = line;
  return { id, name, measure, counted, happening, claimant, definition, wordings, predecessors, successors, ...body };
}

/** So many rows of actors are looked at in one go: those of one id stand together. */
const ACTOR_ROWS = 500;

/** A page of actors, each joined from its rows. */
async function actorsPage(select: Select, { limit, offset = 0 }: Page): Promise<readonly Actor[]> {
  const found: Actor[] = [];
  let open: Actor[] = [];
  for (let at = 0; found.length < offset + limit; at += ACTOR_ROWS) {
    const rows = await select<Actor>("actors", {}, null, { limit: ACTOR_ROWS, offset: at });
    const joined = joinActors([...open, ...rows]);
    // The last one may go on among the rows that follow.
    open = rows.length < ACTOR_ROWS ? [] : joined.slice(-1);
    found.push(...joined.slice(0, joined.length - open.length));
    if (rows.length < ACTOR_ROWS) break;
  }
  return found.slice(offset, offset + limit);
}
