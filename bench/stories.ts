import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { StoryStream } from "../src/keep/story/stream/story-stream.ts";
import { MadeStream, take } from "./made-stream.ts";
import { type BenchLine, peakMb, processorClock } from "./measured.ts";

/** Articles that came before, and the largest number, which is measured where $TOLLKEEPER_BENCH_LARGE is set. */
const SIZES = [10_000, 100_000];
const LARGE_SIZE = 1_000_000;
/** How many articles a size is measured with, once so many are there. */
const MEASURED = 2_000;
const BATCH = 1_000;
/** At this many articles a day some 10,000 stories are active. */
const STEADY = 2_700;
/** Where the rate grows it begins at a tenth of that and is as high after so many articles, and so on. */
const GROWS_OVER = 40_000;

interface Point {
  readonly size: number;
  readonly rate: number;
  readonly active: number;
  readonly bytes: number;
}

/** Articles a second that are put into stories after so many others, and what each active story takes. */
export async function benchStories(): Promise<BenchLine[]> {
  const sizes = process.env["TOLLKEEPER_BENCH_LARGE"] ? [...SIZES, LARGE_SIZE] : SIZES;
  const steady = await curve(new MadeStream(() => STEADY), sizes);
  const growing = await curve(new MadeStream((article) => STEADY * (0.1 + article / GROWS_OVER)), sizes);
  return [...lines("steady", steady), ...lines("growing", growing)];
}

async function curve(articles: MadeStream, sizes: readonly number[]): Promise<Point[]> {
  const before = await heldBytes();
  const stream = new StoryStream();
  const points: Point[] = [];
  let placed = 0;
  for (const size of sizes) {
    for (; placed < size; placed += BATCH) for (const article of take(articles, BATCH)) stream.place(article, null);
    const texts = take(articles, MEASURED);
    const began = processorClock();
    for (const article of texts) stream.place(article, null);
    const rate = MEASURED / (processorClock() - began);
    placed += MEASURED;
    const active = stream.stories().length;
    points.push({ size, rate, active, bytes: ((await heldBytes()) - before) / active });
  }
  return points;
}

function lines(kind: string, points: readonly Point[]): BenchLine[] {
  const [first] = points;
  return points.flatMap(({ size, rate, active, bytes }) => {
    const what = `stories, ${kind}: ${size}`;
    const peer = `at ${first!.size}`;
    return [
      { what, ours: rate, peer, peers: first!.rate, unit: "articles/s", peakMb: peakMb() },
      { what, ours: active, peer, peers: first!.active, unit: "active", peakMb: peakMb() },
      { what, ours: bytes, peer, peers: first!.bytes, unit: "bytes each", peakMb: peakMb() },
    ];
  });
}

/** What is held after all that can be let go is gone; array buffers go a moment later than what held them. */
async function heldBytes(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  for (let times = 0; times < 3; times++) {
    collect();
    await setTimeout(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
