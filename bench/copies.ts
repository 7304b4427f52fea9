import { CopyIndex } from "../src/keep/copy/copy-index.ts";
import { fingerprint } from "../src/keep/copy/fingerprint.ts";
import { numberBelow, oneOf, seededRandom } from "../test/seeded-random.ts";
import { type BenchLine, peakMb, processorClock } from "./measured.ts";

/** Articles that came before, and the larger numbers that are measured where $TOLLKEEPER_BENCH_LARGE is set. */
const SIZES = [1_000, 10_000];
const LARGE_SIZES = [100_000, 300_000, 1_000_000];
/** How many articles a size is measured with, once so many are there; words of each. */
const MEASURED = 2_000;
const WORDS = 300;
/** Of ten articles, so many are copies of one of late. */
const COPIES_IN_TEN = 3;
const OF_LATE = 500;

const VOCABULARY = Array.from({ length: 8_000 }, (_, at) => at.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!));

/** Articles a second that are placed among so many others, and what each takes: flat where neither grows with the number. */
export async function benchCopies(): Promise<BenchLine[]> {
  const sizes = process.env["TOLLKEEPER_BENCH_LARGE"] ? [...SIZES, ...LARGE_SIZES] : SIZES;
  const stream = new Stream();
  const points = sizes.map((size) => ({ size, rate: stream.rateAfter(size), bytes: stream.bytesEach }));
  return Promise.resolve(
    points.flatMap(({ size, rate, bytes }) => [
      {
        what: `copies: among ${size}`,
        ours: rate,
        peer: `among ${sizes[0]}`,
        peers: points[0]!.rate,
        unit: "articles/s",
        peakMb: peakMb(),
      },
      {
        what: `copies: among ${size}`,
        ours: bytes,
        peer: `among ${sizes[0]}`,
        peers: points[0]!.bytes,
        unit: "bytes each",
        peakMb: peakMb(),
      },
    ]),
  );
}

/** Articles of made-up words, all of one day so that none is let go. */
class Stream {
  readonly #index = new CopyIndex();
  readonly #random = seededRandom(4750);
  readonly #late: string[] = [];
  #placed = 0;

  get bytesEach(): number {
    return this.#index.bytes / this.#placed;
  }

  /** Texts are made beforehand, so that the clock holds their fingerprints and their placing alone. */
  rateAfter(size: number): number {
    while (this.#placed < size) this.#place(this.#text());
    const texts = Array.from({ length: MEASURED }, () => this.#text());
    const began = processorClock();
    for (const text of texts) this.#place(text);
    return MEASURED / (processorClock() - began);
  }

  #place(text: string): void {
    const id = `article-${this.#placed++}`;
    const published = "2023-03-02";
    this.#index.place({ id, title: null, text, published, publisher: null, origin: null, language: null }, fingerprint(text, null));
  }

  #text(): string {
    const copied = this.#late.length === OF_LATE && numberBelow(this.#random, 10) < COPIES_IN_TEN;
    const text = copied ? oneOf(this.#random, this.#late) : Array.from({ length: WORDS }, () => oneOf(this.#random, VOCABULARY)).join(" ");
    if (!copied) this.#late.push(text);
    if (this.#late.length > OF_LATE) this.#late.shift();
    return text;
  }
}
