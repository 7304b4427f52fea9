import { compareText } from "../../lib/compare-text.ts";
import type { Trend } from "../../model/story.ts";
import { Baseline, type Window } from "./baseline.ts";
import { measureWindow } from "./measure-window.ts";
import type { SeenReport } from "./seen-report.ts";
import { StoryWindow, type Counted } from "./story-window.ts";
import { trendLine } from "./trend-line.ts";

const HOUR = 3_600_000;
/** Hours that are left out of what is usual, so that it never holds the burst; the window, where that is longer. */
const LAG = 24;
/** A story is unusual from the first of these strengths on, and until it is below the second. */
const BEGINS = 1;
const CEASES = 0.3;
const SWEEP_EVERY = 24;

/** A trend before anybody has put a headline over it. */
export type Measured = Omit<Trend, "headline">;

/**
 * How loudly each story speaks against what is usual for it at this hour. One pass over reports in order of time. It keeps the
 * reports of the window, and a faded sum for each story and name that was heard of in the last weeks: memory follows what is active.
 */
export class TrendMeter {
  readonly #hours: number;
  readonly #lag: number;
  readonly #stories = new Map<string, StoryWindow>();
  /** Reports that do not count as usual yet, in order of time, from `#first` on. */
  #fresh: Counted[] = [];
  #first = 0;
  #baseline: Baseline | null = null;
  #hour = -Infinity;
  #swept = -Infinity;

  /** @param window how many hours are now */
  constructor(window = 6) {
    this.#hours = window;
    this.#lag = Math.max(LAG, window);
  }

  /** Counts a report; none may be older than the one before. */
  add(report: SeenReport): void {
    const baseline = this.#advance(report.moment);
    const story = this.#stories.get(report.story) ?? new StoryWindow();
    this.#stories.set(report.story, story);
    story.leave(this.#hour - this.#hours);
    baseline.watch(report.story, this.#hour);
    this.#fresh.push(story.add(report, this.#hour));
    this.#noteBeginning(report.story, story, baseline);
  }

  /** The stories that are louder than usual at a moment, the strongest first; the moment may not be older than a report or an earlier one. */
  rank(now: string): Measured[] {
    const baseline = this.#advance(now);
    const loud = [...this.#stories].flatMap(([id, story]) => {
      story.leave(this.#hour - this.#hours);
      return story.reports.length === 0 ? [] : [this.#measure(id, story, baseline)];
    });
    return loud
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength || compareText(a.story, b.story))
      .map((trend, index) => ({ ...trend, rank: index + 1 }));
  }

  /** Another meter that knows what this one knows: what either counts from now on is nothing to the other. */
  copy(): TrendMeter {
    const other = new TrendMeter(this.#hours);
    for (const [id, story] of this.#stories) other.#stories.set(id, story.copy());
    other.#fresh = this.#fresh.slice(this.#first);
    other.#baseline = this.#baseline?.copy() ?? null;
    other.#hour = this.#hour;
    other.#swept = this.#swept;
    return other;
  }

  /** How much is remembered. */
  get size(): number {
    return this.#stories.size + this.#fresh.length - this.#first + (this.#baseline?.size ?? 0);
  }

  /** What is older than the lag becomes usual. */
  #advance(moment: string): Baseline {
    const hour = Date.parse(moment) / HOUR;
    if (!(hour >= this.#hour)) throw new Error(`Reports come in order of time, and ${moment} is before what was counted.`);
    this.#hour = hour;
    const baseline = (this.#baseline ??= new Baseline(hour));
    for (let next = this.#fresh[this.#first]; next && next.hour <= hour - this.#lag; next = this.#fresh[++this.#first])
      baseline.add(next.report.story, next.report.entities, next.weight, next.hour);
    baseline.pass(hour - this.#lag);
    if (this.#first > this.#fresh.length / 2) {
      this.#fresh = this.#fresh.slice(this.#first);
      this.#first = 0;
    }
    if (hour - this.#swept >= SWEEP_EVERY) this.#sweep(baseline);
    return baseline;
  }

  #sweep(baseline: Baseline): void {
    this.#swept = this.#hour;
    for (const [id, story] of this.#stories) {
      story.leave(this.#hour - this.#hours);
      if (story.reports.length === 0) this.#stories.delete(id);
    }
    const fresh = this.#fresh.slice(this.#first).map(({ report }) => report.story);
    baseline.sweep(this.#hour - this.#lag, new Set([...this.#stories.keys(), ...fresh]));
  }

  get #window(): Window {
    return { now: this.#hour, hours: this.#hours, lag: this.#lag };
  }

  #noteBeginning(id: string, story: StoryWindow, baseline: Baseline): void {
    const { strength } = measureWindow(story.reports, baseline.usual(id, story.names, this.#window), this.#window);
    if (strength < CEASES) story.began = null;
    else if (strength >= BEGINS) story.began ??= story.reports[0]!.hour;
  }

  #measure(id: string, story: StoryWindow, baseline: Baseline): Measured {
    const usual = baseline.usual(id, story.names, this.#window);
    const loud = measureWindow(story.reports, usual, this.#window);
    const began = story.began ?? story.reports[0]!.hour;
    const { strength, reports, pages, copies, outlets } = loud;
    const because = trendLine(loud, { usual, window: this.#hours, ago: this.#hour - began });
    return { story: id, rank: 0, strength, reports, usual, pages, copies, outlets, began: new Date(began * HOUR).toISOString(), because };
  }
}
