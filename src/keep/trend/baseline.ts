import { compareText } from "../../lib/compare-text.ts";
import { addToRate, fadedSum, ratePerHour, startRate, type SlowRate } from "./slow-rate.ts";
import { meanFactor, WeekProfile } from "./week-profile.ts";

/** Reports that are usual of anything at all, so that two pages on a new thing are no sensation. */
const LEAST_USUAL = 0.5;
/** A story's subject is what its most frequent names say. */
const HEAVIEST = 5;
/** A name that was never heard of counts as one report in twenty hours, or the mean would be nothing. */
const RARE = 0.05;
/** What is watched is forgotten when so little of it is left. */
const FORGOTTEN = 0.02;

/** What is usual: of each story and of each name a slow average, and how the week goes. Hours are counted from the epoch and must not fall. */
export class Baseline {
  readonly #stories = new Map<string, SlowRate>();
  readonly #names = new Map<string, SlowRate>();
  #profile = new WeekProfile();
  #factors: Float64Array | null = null;
  /** The first hour that has not passed yet. */
  #open: number;
  #inHour = 0;
  readonly #began: number;

  constructor(hour: number) {
    this.#began = hour;
    this.#open = Math.floor(hour);
  }

  get size(): number {
    return this.#stories.size + this.#names.size;
  }

  copy(): Baseline {
    const other = new Baseline(this.#began);
    for (const [story, rate] of this.#stories) other.#stories.set(story, { ...rate });
    for (const [name, rate] of this.#names) other.#names.set(name, { ...rate });
    other.#profile = this.#profile.copy();
    other.#open = this.#open;
    other.#inHour = this.#inHour;
    return other;
  }

  /** A story is watched from an hour on. */
  watch(story: string, hour: number): void {
    if (!this.#stories.has(story)) this.#stories.set(story, startRate(hour));
  }

  /** A report has become usual. */
  add(story: string, names: readonly string[], weight: number, hour: number): void {
    this.pass(hour);
    this.#inHour += weight;
    this.watch(story, hour);
    addToRate(this.#stories.get(story)!, weight, hour);
    for (const name of names) {
      const rate = this.#names.get(name) ?? startRate(this.#began);
      addToRate(rate, weight, hour);
      this.#names.set(name, rate);
    }
  }

  /** Nothing more will come of before an hour. */
  pass(hour: number): void {
    for (; this.#open < Math.floor(hour); this.#open++) {
      this.#profile.pass(this.#open, this.#inHour);
      this.#inHour = 0;
      this.#factors = null;
    }
  }

  /**
   * How many reports are usual of a story in a window, as was known `lag` hours before its end.
   *
   * @param names how often each stands in the story
   */
  usual(story: string, names: ReadonlyMap<string, number>, { now, hours, lag }: Window): number {
    const until = now - lag;
    const own = this.#stories.get(story) ?? startRate(now);
    const rate = ratePerHour(own, until, this.#ofSubject(names, until));
    this.#factors ??= this.#profile.factors();
    return Math.max(LEAST_USUAL, rate * hours * meanFactor(this.#factors, now - hours, now));
  }

  /** Forgets what has faded. @param active stories that are not to be forgotten */
  sweep(hour: number, active: ReadonlySet<string>): void {
    for (const [story, rate] of this.#stories) if (!active.has(story) && fadedSum(rate, hour) < FORGOTTEN) this.#stories.delete(story);
    for (const [name, rate] of this.#names) if (fadedSum(rate, hour) < FORGOTTEN) this.#names.delete(name);
  }

  /** Reports an hour on the names that stand most often in a story: the geometric mean, for a country alone is no subject. */
  #ofSubject(names: ReadonlyMap<string, number>, hour: number): number {
    const heaviest = [...names].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, HEAVIEST);
    const rates = heaviest.map(([name]) => {
      const rate = this.#names.get(name);
      return rate ? ratePerHour(rate, hour, 0) : 0;
    });
    if (rates.length === 0) return 0;
    return Math.exp(rates.reduce((sum, rate) => sum + Math.log(rate + RARE), 0) / rates.length) - RARE;
  }
}

/** A window of so many hours that ends now; what is usual is taken from before the lag. */
export interface Window {
  readonly now: number;
  readonly hours: number;
  readonly lag: number;
}
