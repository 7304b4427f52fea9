import { TrendMeter } from "../../src/keep/trend/trend-meter.ts";
import { ordered, type Ranker } from "./ranker.ts";
import { SigniTrend } from "./signi-trend.ts";

/** The biases, in documents, that serve SigniTrend best on the injected streams out of 1, 3, 10 and 20. */
const BIAS = 10;
const BIAS_WITHOUT_COPIES = 3;

/** Every ranker by its name, ours first; each call makes them anew. @param window hours that are now */
export function rankersOver(window: number): ReadonlyMap<string, () => Ranker> {
  return new Map<string, () => Ranker>([
    ["tollkeeper", () => tollkeeper(window)],
    ["tollkeeper, copies as own", () => copiesAsOwn(tollkeeper(window))],
    ["SigniTrend", () => new SigniTrend(window, BIAS)],
    ["SigniTrend without copies", () => withoutCopies(new SigniTrend(window, BIAS_WITHOUT_COPIES))],
    ["EWMA z", () => ewmaZ(window)],
    ["Hacker News gravity", gravity],
    ["volume", () => volume(window)],
    ["volume without copies", () => withoutCopies(volume(window))],
  ]);
}

function tollkeeper(window: number): Ranker {
  const meter = new TrendMeter(window);
  return {
    add: (report) => meter.add(report),
    rank: (hour) => meter.rank(new Date(hour * 3_600_000).toISOString()).map(({ story }) => story),
  };
}

function copiesAsOwn(ranker: Ranker): Ranker {
  return { ...ranker, add: (report, hour) => ranker.add({ ...report, copyOf: null }, hour) };
}

function withoutCopies(ranker: Ranker): Ranker {
  return {
    add: (report, hour) => report.copyOf === null && ranker.add(report, hour),
    rank: (hour) => ranker.rank(hour),
  };
}

/** Pages in the window. */
function volume(window: number): Ranker {
  const hours = new Map<string, number[]>();
  return {
    add: ({ story }, hour) => push(hours, story, hour),
    rank: (now) => ordered([...hours].map(([story, all]) => [story, all.filter((hour) => hour > now - window).length])),
  };
}

/** (points - 1) / (age in hours + 2) ^ 1.8, each page a point. */
function gravity(): Ranker {
  const stories = new Map<string, { first: number; points: number }>();
  return {
    add({ story }, hour) {
      const known = stories.get(story) ?? { first: hour, points: 0 };
      known.points++;
      stories.set(story, known);
    },
    rank: (now) => ordered([...stories].map(([story, { first, points }]) => [story, (points - 1) / (now - first + 2) ** 1.8])),
  };
}

const HALF_LIFE = 72;
const LEAST_DEVIATION = 1;

/** Pages in the window in standard deviations above a moving average of such windows. */
function ewmaZ(window: number): Ranker {
  const hours = new Map<string, number[]>();
  const average = new Map<string, { mean: number; variance: number }>();
  const alpha = 1 - 2 ** (-window / HALF_LIFE);
  let next = -Infinity;
  const inWindow = (story: string, now: number) => hours.get(story)!.filter((hour) => hour > now - window && hour <= now).length;
  const learn = (now: number) => {
    for (const story of hours.keys()) {
      const { mean, variance } = average.get(story) ?? { mean: 0, variance: 0 };
      const apart = inWindow(story, now) - mean;
      average.set(story, { mean: mean + alpha * apart, variance: (1 - alpha) * (variance + alpha * apart ** 2) });
    }
  };
  const pass = (now: number) => {
    if (next === -Infinity) next = now + window;
    for (; next <= now; next += window) learn(next);
  };
  return {
    add({ story }, hour) {
      pass(hour);
      push(hours, story, hour);
    },
    rank(now) {
      const scored = [...hours.keys()].map((story): [string, number] => {
        const { mean, variance } = average.get(story) ?? { mean: 0, variance: 0 };
        return [story, (inWindow(story, now) - mean) / (Math.sqrt(variance) + LEAST_DEVIATION)];
      });
      return ordered(scored);
    },
  };
}

function push(hours: Map<string, number[]>, story: string, hour: number): void {
  const known = hours.get(story);
  if (known) known.push(hour);
  else hours.set(story, [hour]);
}
