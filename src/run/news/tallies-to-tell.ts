import { compareText } from "../../lib/compare-text.ts";
import type { Member } from "../../keep/telling/member.ts";
import type { Tally } from "../../model/tally.ts";
import type { Store } from "../../store/store.ts";
import type { TallyLine } from "../../store/tally-line.ts";

/** So many tallies are told of a story, those that said something last. */
const MOST_TALLIES = 100;
/** What moved is looked for in tallies of so many readings at most; of longer ones the latest value alone is told. */
const LONGEST = 5000;

/** Tallies that a story is told with, in order of id: of its happening, and those that its members' figures stand in. */
export async function talliesToTell(store: Store, story: string, members: readonly Member[]): Promise<readonly Tally[]> {
  const lines = new Map<string, TallyLine>();
  for (const line of await store.tallyLines({ happening: story, newestFirst: true, limit: MOST_TALLIES })) lines.set(line.id, line);
  for (const { article } of members) for (const line of (await store.talliesOf(article)).values()) lines.set(line.id, line);
  const newest = [...lines.values()].sort((a, b) => compareText(b.newest, a.newest) || compareText(a.id, b.id)).slice(0, MOST_TALLIES);
  const tallies = await Promise.all(newest.map(async (line) => (line.readings > LONGEST ? withLatestAlone(line) : store.tally(line.id))));
  return tallies.filter((tally) => tally !== null).sort((a, b) => compareText(a.id, b.id));
}

function withLatestAlone({ latest, claimant, ...line }: TallyLine): Tally {
  const beside = { method: "stated" as const, published: null, known: "", wording: null, figures: [] };
  const readings = latest ? [{ ...latest, ...beside, claimant }] : [];
  return { ...line, claimant, readings, increments: [], restatements: [] };
}
