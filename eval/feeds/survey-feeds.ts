import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askOurs } from "./ask-ours.ts";

/** What becomes of every feed of the sets, whether anything is expected of it or not. */
export interface FeedSurvey {
  readonly feeds: number;
  readonly read: number;
  readonly refused: number;
  /** Thrown on by anything but a refusal: a bug. */
  readonly crashed: readonly string[];
  /** Milliseconds that the slowest took. */
  readonly slowest: number;
}

export function surveyFeeds(folder: string): FeedSurvey {
  const feeds = join(folder, "feeds");
  const ids = globSync(["feedparser/tests/**/*.xml", "miniflux/**/*.xml"], { cwd: feeds }).toSorted();
  const found = ids.map((id) => outcomeOf(id, new Uint8Array(readFileSync(join(feeds, id)))));
  return {
    feeds: ids.length,
    read: found.filter(({ outcome }) => outcome === "read").length,
    refused: found.filter(({ outcome }) => outcome === "refused").length,
    crashed: found.filter(({ outcome }) => outcome === "crashed").map(({ id }) => id),
    slowest: Math.ceil(Math.max(0, ...found.map(({ took }) => took))),
  };
}

function outcomeOf(id: string, bytes: Uint8Array) {
  const start = performance.now();
  const { outcome } = askOurs(bytes, "http://127.0.0.1/feed", {});
  return { id, outcome, took: performance.now() - start };
}
