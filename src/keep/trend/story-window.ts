import type { SeenReport } from "./seen-report.ts";
import { weightOf } from "./strength.ts";

/** Names that a story is known by; the lightest go when there are many more. */
const MOST_NAMES = 24;

/** A report with its hour since the epoch and what it counts. */
export interface Counted {
  readonly report: SeenReport;
  readonly hour: number;
  readonly weight: number;
}

/** A story's reports of the last hours, in order of time, and how often each text and outlet stands among them. */
export class StoryWindow {
  /** How often each name stands in its reports. */
  readonly names = new Map<string, number>();
  /** The hour from which it is unusual; null while it is not. */
  began: number | null = null;
  readonly #reports: Counted[] = [];
  readonly #texts = new Map<string, number>();
  readonly #outlets = new Map<string, number>();

  get reports(): readonly Counted[] {
    return this.#reports;
  }

  add(report: SeenReport, hour: number): Counted {
    const weight = weightOf(this.#texts.get(textOf(report)) ?? 0, this.#outlets.get(outletOf(report)) ?? 0);
    const counted = { report, hour, weight };
    this.#reports.push(counted);
    count(this.#texts, textOf(report), 1);
    count(this.#outlets, outletOf(report), 1);
    this.#name(report.entities);
    return counted;
  }

  /** Lets go of what is at or before an hour. */
  leave(hour: number): void {
    const kept = this.#reports.findIndex((counted) => counted.hour > hour);
    for (const { report } of this.#reports.splice(0, kept < 0 ? this.#reports.length : kept)) {
      count(this.#texts, textOf(report), -1);
      count(this.#outlets, outletOf(report), -1);
    }
    if (this.#reports.length === 0) this.began = null;
  }

  copy(): StoryWindow {
    const other = new StoryWindow();
    other.began = this.began;
    other.#reports.push(...this.#reports);
    for (const [name, times] of this.names) other.names.set(name, times);
    for (const [text, times] of this.#texts) other.#texts.set(text, times);
    for (const [outlet, times] of this.#outlets) other.#outlets.set(outlet, times);
    return other;
  }

  #name(names: readonly string[]): void {
    for (const name of names) count(this.names, name, 1);
    if (this.names.size <= 2 * MOST_NAMES) return;
    const heaviest = [...this.names].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMES);
    this.names.clear();
    for (const [name, times] of heaviest) this.names.set(name, times);
  }
}

export function outletOf({ publisher }: SeenReport): string {
  return publisher ?? "";
}

/** The page that stands for a text. */
export function textOf({ article, copyOf }: SeenReport): string {
  return copyOf ?? article;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  const times = (counts.get(key) ?? 0) + by;
  if (times > 0) counts.set(key, times);
  else counts.delete(key);
}
