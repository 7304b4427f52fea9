import { chooseHeadline } from "../../keep/telling/choose-headline.ts";
import type { Member } from "../../keep/telling/member.ts";
import { tellStory } from "../../keep/telling/tell-story.ts";
import type { Story, StoryLine, StoryTelling } from "../../model/story.ts";
import type { FoldRow, FoldTables } from "../../store/fold-tables.ts";
import type { Store } from "../../store/store.ts";
import type { Heard } from "./heard-articles.ts";
import { talliesToTell } from "./tallies-to-tell.ts";

/** What a story's line counts of an article. */
type Teller = Pick<Heard, "outlet" | "copyOf">;

/** So many of its newest articles are looked into; older ones are counted. */
const MOST_TOLD = 200;
/** A telling holds so many statements, of those who say most; the articles have all. */
const MOST_STATEMENTS = 400;

/** Tells a story anew from its newest articles, and puts it among the stories by when it was last heard of. */
export async function retellStory(store: Store, tables: FoldTables, id: string): Promise<void> {
  const story = await tables.get<Story>("stories", "", id);
  const tellers = await keepTellers(tables, id, story?.articles ?? []);
  const members = await membersOf(store, tables, tellers.slice(-MOST_TOLD));
  if (!story || members.length === 0) {
    await tables.drop("lines", "", [id]);
    return tables.drop("tellings", "", [id]);
  }
  const line = storyLine(id, tellers, members);
  const told = tellStory(story, members, await talliesToTell(store, id, members));
  const { articles, copies, firstSeen, lastSeen } = line;
  const telling: StoryTelling = { ...told, articles, copies, firstSeen, lastSeen, statements: told.statements.slice(0, MOST_STATEMENTS) };
  await tables.put("lines", [{ parent: "", id, body: line }]);
  await tables.put("tellings", [{ parent: "", id, body: telling }]);
}

/** Writes what is counted of each article of a story, and gives it in order of time. */
async function keepTellers(tables: FoldTables, story: string, articles: readonly string[]): Promise<readonly FoldRow<Teller>[]> {
  const before = new Map((await tables.list<Teller>("tellers", story)).map((row) => [row.id, row]));
  const rows: FoldRow<Teller>[] = [];
  for (const article of new Set(articles)) {
    const heard = await tables.get<Heard>("heard", "", article);
    if (!heard) continue;
    rows.push({ parent: story, id: `${heard.moment} ${article}`, body: { outlet: heard.outlet, copyOf: heard.copyOf } });
    await noteStory(tables, article, heard, story, true);
  }
  const ids = new Set(rows.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  await tables.drop("tellers", story, gone);
  for (const id of gone) await forgetStory(tables, id, ids, story);
  await tables.put("tellers", rows);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An article that is in the story no more; one that only stands at another moment is. */
async function forgetStory(tables: FoldTables, teller: string, ids: ReadonlySet<string>, story: string): Promise<void> {
  const article = articleOf(teller);
  const heard = await tables.get<Heard>("heard", "", article);
  if (heard && !ids.has(`${heard.moment} ${article}`)) await noteStory(tables, article, heard, story, false);
}

async function noteStory(tables: FoldTables, article: string, heard: Heard, story: string, isIn: boolean): Promise<void> {
  if (heard.stories.includes(story) === isIn) return;
  const stories = isIn ? [...heard.stories, story].sort() : heard.stories.filter((one) => one !== story);
  await tables.put("heard", [{ parent: "", id: article, body: { ...heard, stories } satisfies Heard }]);
}

function articleOf(teller: string): string {
  return teller.slice(teller.indexOf(" ") + 1);
}

async function membersOf(store: Store, tables: FoldTables, tellers: readonly FoldRow<Teller>[]): Promise<Member[]> {
  const members: Member[] = [];
  for (const { id, body } of tellers) {
    const article = articleOf(id);
    const kept = await store.report(article);
    const [newest] = (await tables.readings(article)).slice(-1);
    if (!kept || !newest) continue;
    const { title, origin } = newest.article;
    const heading = { article, title, opening: newest.gist, independent: body.copyOf === null && origin === null };
    members.push({ ...heading, ...body, moment: id.slice(0, id.indexOf(" ")), report: kept.report });
  }
  return members;
}

function storyLine(id: string, tellers: readonly FoldRow<Teller>[], members: readonly Member[]): StoryLine {
  return {
    id,
    headline: chooseHeadline(members).text,
    articles: tellers.length,
    copies: tellers.filter(({ body }) => body.copyOf !== null).length,
    outlets: new Set(tellers.map(({ body }) => body.outlet)).size,
    firstSeen: momentIn(tellers[0]!),
    lastSeen: momentIn(tellers.at(-1)!),
  };
}

function momentIn({ id }: FoldRow<Teller>): string {
  return id.slice(0, id.indexOf(" "));
}
