import type { FeedScore } from "./score-feeds.ts";
import type { FeedSurvey } from "./survey-feeds.ts";

/** Facts found by kind, ours beside feedsmith alone; then up to so many that ours misses. */
export function printFeeds(scores: readonly FeedScore[], most: number): void {
  console.log("\nfeeds: per cent of the facts found\n  kind                facts   ours  feedsmith");
  for (const score of [...scores, total(scores)]) console.log(row(score));
  const missed = scores.flatMap((score) => score.missed);
  if (most > 0) console.log(`\nfeeds: ${missed.length} facts missed`);
  for (const { id, field, expected } of missed.slice(0, most)) console.log(`  ${id}  ${field}  ${JSON.stringify(expected)}`);
}

export function printSurvey({ feeds, read, refused, crashed, slowest }: FeedSurvey): void {
  console.log(`  all ${feeds} feeds: ${read} read, ${refused} refused, ${crashed.length} crashed; the slowest took ${slowest} ms`);
  for (const id of crashed) console.log(`  crashed on ${id}`);
}

/** Our share by kind, to be held above its floor. */
export function feedFloors(scores: readonly FeedScore[]): Record<string, number> {
  return Object.fromEntries(scores.map(({ kind, ours, facts }) => [kind, share(ours, facts)]));
}

function row({ kind, facts, ours, feedsmith }: Omit<FeedScore, "missed">): string {
  const shown = (right: number) => share(right, facts).toFixed(1);
  return `  ${kind.padEnd(18)} ${String(facts).padStart(6)} ${shown(ours).padStart(6)} ${shown(feedsmith).padStart(10)}`;
}

function total(scores: readonly FeedScore[]): Omit<FeedScore, "missed"> {
  const sum = (of: (score: FeedScore) => number) => scores.reduce((before, score) => before + of(score), 0);
  return { kind: "all", facts: sum(({ facts }) => facts), ours: sum(({ ours }) => ours), feedsmith: sum((one) => one.feedsmith) };
}

/** In per cent, to a tenth. */
function share(right: number, facts: number): number {
  return Math.round((1000 * right) / facts) / 10;
}
