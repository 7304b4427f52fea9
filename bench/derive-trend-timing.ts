import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFolder } from "../eval/shared-sets.ts";

interface Line {
  readonly published?: string;
  readonly story: string | number | null;
}

/**
 * How a real stream goes in time, as a small table of shares and quantiles: `node bench/derive-trend-timing.ts` writes
 * `bench/trends/timing.json` from the published times of the shared streams. The table is kept here, so that nobody needs them.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
if (folder === null) throw new Error("The shared sets are not here. Name their folder in $TOLLKEEPER_EVAL.");

const steps = Array.from({ length: 41 }, (_, i) => i / 40);
const shares = (counts: readonly number[]) => {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Number((count / whole).toFixed(4)));
};
const quantiles = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return steps.map((step) => Number(sorted[Math.round(step * (sorted.length - 1))]!.toFixed(2)));
};

// Local hours as the pages name them: one stream keeps the clock of its newsrooms.
const times = linesOf("stories-politics").flatMap(({ published }) => (published?.includes("T") ? [published] : []));
const hours = Array.from({ length: 24 }, (_, hour) => times.filter((time) => Number(time.slice(11, 13)) === hour).length);
const days = Array.from({ length: 7 }, (_, day) => times.filter((time) => weekday(time) === day).length);

const told = linesOf("stories-mixed").filter(({ story, published }) => story !== null && published !== undefined);
const stories = [...Map.groupBy(told, ({ story }) => story).values()].map((lines) => {
  const hoursOf = lines.map(({ published }) => Date.parse(published!) / 3_600_000).sort((a, b) => a - b);
  return hoursOf.map((hour) => hour - hoursOf[0]!);
});
const table = {
  /** Shares of pages by local hour, and by day from Monday. */
  hours: shares(hours),
  days: shares(days),
  /** Quantiles at even steps: pages of a story, and hours from its first page to each later one. */
  sizes: quantiles(stories.map((story) => story.length)),
  after: quantiles(stories.flatMap((story) => story.slice(1))),
};
writeFileSync(join(root, "bench/trends/timing.json"), `${JSON.stringify(table, null, 1)}\n`);

function linesOf(set: string): Line[] {
  const text = readFileSync(join(folder!, set, "articles.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

function weekday(time: string): number {
  return (new Date(`${time.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
}
