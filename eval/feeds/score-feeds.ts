import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askFeedsmith } from "./ask-feedsmith.ts";
import { askOurs } from "./ask-ours.ts";
import type { FeedFact } from "./feed-fact.ts";
import { isRight } from "./same-value.ts";

/** One kind of feeds: how many of its facts each reader finds. */
export interface FeedScore {
  readonly kind: string;
  readonly facts: number;
  readonly ours: number;
  readonly feedsmith: number;
  /** Facts that ours misses. */
  readonly missed: readonly FeedFact[];
}

/** Where the tests of the set were served from: relative addresses are made whole with it. */
const server = "http://127.0.0.1:8097/";

/** Asks both readers for every fact; null where the feeds are not here. */
export function scoreFeeds(folder: string): FeedScore[] | null {
  const feeds = join(folder, "feeds", "feedparser", "tests");
  if (!existsSync(feeds)) return null;
  const kinds = Map.groupBy(loadFacts(), ({ id }) => kindOf(id));
  return [...kinds].map(([kind, facts]) => scoreKind(kind, facts, feeds));
}

function loadFacts(): FeedFact[] {
  const lines = readFileSync(join(import.meta.dirname, "expectations.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as FeedFact);
}

function kindOf(id: string): string {
  const [first = "", second = ""] = id.split("/");
  return first === "wellformed" ? second : first;
}

function scoreKind(kind: string, facts: readonly FeedFact[], feeds: string): FeedScore {
  const verdicts = facts.map((fact) => {
    const bytes = new Uint8Array(readFileSync(join(feeds, fact.id)));
    const feedsmith = askFeedsmith(new TextDecoder().decode(bytes));
    const ours = askOurs(bytes, server + fact.id, fact.headers ?? {});
    return { fact, ours: isRight(fact, bytes, ours), feedsmith: isRight(fact, bytes, feedsmith) };
  });
  return {
    kind,
    facts: facts.length,
    ours: verdicts.filter(({ ours }) => ours).length,
    feedsmith: verdicts.filter(({ feedsmith }) => feedsmith).length,
    missed: verdicts.filter(({ ours }) => !ours).map(({ fact }) => fact),
  };
}
