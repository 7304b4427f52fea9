import type { SeenReport } from "../../src/keep/trend/seen-report.ts";
import { ordered, type Ranker } from "./ranker.ts";

const HALF_LIFE = 72;

interface Moving {
  mean: number;
  variance: number;
}

/**
 * The significance score of "SigniTrend: Scalable Detection of Emerging Topics in Textual Streams by Hashed Significance Thresholds"
 * (Schubert, Weiler and Kriegel, KDD 2014): the share that a topic has of an epoch's documents, less its moving average, in moving
 * standard deviations, with a bias term β against rare topics:
 *
 *     (x - max(EWMA, β)) / (√EWMVar + β)
 *
 * Kept exactly and not hashed, which only helps it. The epoch that is ranked ends now.
 */
export class SigniTrend implements Ranker {
  readonly #epoch: number;
  readonly #bias: number;
  readonly #average = new Map<string, Moving>();
  #recent: { story: string; hour: number }[] = [];
  #next = -Infinity;

  /** @param epoch hours, @param bias documents of an ordinary epoch */
  constructor(epoch: number, bias: number) {
    this.#epoch = epoch;
    this.#bias = bias;
  }

  add({ story }: SeenReport, hour: number): void {
    if (this.#next === -Infinity) this.#next = hour + this.#epoch;
    this.#pass(hour);
    this.#recent.push({ story, hour });
  }

  rank(now: number): string[] {
    this.#pass(now);
    const { shares, bias } = this.#shares(now);
    const scored = [...shares].map(([story, share]): [string, number] => {
      const { mean, variance } = this.#average.get(story) ?? { mean: 0, variance: 0 };
      return [story, (share - Math.max(mean, bias)) / (Math.sqrt(variance) + bias)];
    });
    return ordered(scored);
  }

  #pass(now: number): void {
    for (; this.#next <= now; this.#next += this.#epoch) this.#learn(this.#next);
    this.#recent = this.#recent.filter(({ hour }) => hour > now - 2 * this.#epoch);
  }

  #learn(end: number): void {
    const alpha = 1 - 2 ** (-this.#epoch / HALF_LIFE);
    const { shares } = this.#shares(end);
    for (const story of new Set([...shares.keys(), ...this.#average.keys()])) {
      const { mean, variance } = this.#average.get(story) ?? { mean: 0, variance: 0 };
      const apart = (shares.get(story) ?? 0) - mean;
      this.#average.set(story, { mean: mean + alpha * apart, variance: (1 - alpha) * (variance + alpha * apart ** 2) });
    }
  }

  #shares(end: number): { shares: Map<string, number>; bias: number } {
    const epoch = this.#recent.filter(({ hour }) => hour > end - this.#epoch && hour <= end);
    const groups = Map.groupBy(epoch, ({ story }) => story);
    const shares = new Map([...groups].map(([story, own]) => [story, own.length / epoch.length]));
    return { shares, bias: this.#bias / Math.max(1, epoch.length) };
  }
}
