import { openReader, type Reader } from "../src/run/reader.ts";
import { costOf } from "../test/read/cost-of.ts";
import { longTexts, type LongText } from "../test/read/long-texts.ts";
import { peakMb, type BenchLine } from "./measured.ts";

const WORDS = 100_000;

/** Texts of one kind each at 100,000 words beside the same at 10,000: linear cost keeps the ratio near 1, the square makes it 0.1. */
export async function benchGrowth(): Promise<BenchLine[]> {
  const read = openReader();
  return Promise.resolve([...longTexts].map(([kind, make]) => growthOf(kind, make, read)));
}

function growthOf(kind: string, make: LongText, read: Reader): BenchLine {
  for (let times = 0; times < 3; times++) read(make(WORDS / 10));
  const [shorter, longer] = [WORDS / 10, WORDS].map((words) => words / (costOf(read, make(words)) / 1e6));
  return { what: `long: ${kind}`, ours: longer!, peer: "a tenth as long", peers: shorter!, unit: "words/s", peakMb: peakMb() };
}
