import type { SeenReport } from "../../src/keep/trend/seen-report.ts";
import { numberBelow, oneOf, seededRandom, type Random } from "../../test/seeded-random.ts";
import { inject } from "./inject.ts";
import { awakeHour, hoursOf, laterBy, sizeOf } from "./timing.ts";

/** A page as it was made, with what only its maker knows. */
export interface Made {
  readonly story: string;
  readonly outlet: string;
  /** Hours since the epoch. */
  readonly hour: number;
  /** The page's own number, and that of the page it was copied from, or null. */
  readonly page: number;
  readonly copyOf: number | null;
  readonly names: readonly string[];
}

/** What is made, and how much of each running subject is usual. */
export interface Making {
  readonly random: Random;
  readonly pages: Made[];
  /** Reports an hour, on average over the week, of those subjects that never stop; all others have none. */
  readonly running: ReadonlyMap<string, number>;
}

export interface Stream extends Omit<Making, "random"> {
  readonly reports: readonly SeenReport[];
  /** Hours at which ranks are judged. */
  readonly judged: readonly number[];
}

/** Monday, 5 January 2026. */
const START = Date.parse("2026-01-05T00:00:00Z") / 3_600_000;
const DAYS = 42;
/** Nothing is judged before the rankers have seen so many days. */
const FIRST_JUDGED = 21;
const JUDGED_EVERY = 11;
const OUTLETS = 400;
const RUNNING = 30;
const STORIES_AN_HOUR = 1.5;
const COPIES = 0.2;
/** So many copies are not recognised. */
const MISSED = 0.05;

/** Six weeks of news with the timing of a real stream, and what was put into it before each judged moment. */
export function generateStream(seed: number): Stream {
  const random = seededRandom(seed);
  const end = START + DAYS * 24;
  const running = new Map(Array.from({ length: RUNNING }, (_, i) => [`running-${i}`, 0.05 * 80 ** random()]));
  const making: Making = { random, running, pages: [] };
  for (const [story, perHour] of running) runOn(making, story, hoursOf(random, perHour, START, end));
  hoursOf(random, STORIES_AN_HOUR, START, end).forEach((hour, i) => tell(making, `story-${i}`, hour));
  const judged: number[] = [];
  for (let hour = START + FIRST_JUDGED * 24; hour < end; hour += JUDGED_EVERY) {
    inject(making, hour, `${judged.length}`);
    judged.push(hour);
  }
  making.pages.sort((a, b) => a.hour - b.hour || a.page - b.page);
  return { pages: making.pages, running, reports: making.pages.map((page) => seen(page, random)), judged };
}

/** Outlets are not alike: of 400, a few bring most. */
export const anOutlet = (random: Random): string => `outlet-${Math.floor(OUTLETS * random() ** 2)}`;

export function addPage({ pages }: Making, page: Omit<Made, "page">): number {
  return pages.push({ ...page, page: pages.length }) - 1;
}

function runOn(making: Making, story: string, hours: readonly number[]): void {
  const names = [story, `region-${numberBelow(making.random, 12)}`];
  addAll(making, story, names, hours);
}

function tell(making: Making, story: string, first: number): void {
  const { random } = making;
  const subject = random() < 0.3 ? [`running-${numberBelow(random, RUNNING)}`] : [];
  const names = [story, `${story}-place`, `region-${numberBelow(random, 12)}`, ...subject];
  const later = Array.from({ length: sizeOf(random) - 1 }, () => awakeHour(random, first + laterBy(random)));
  addAll(making, story, names, [first, ...later.toSorted((a, b) => a - b)]);
}

/** Every fifth page is a copy of one before. */
function addAll(making: Making, story: string, names: readonly string[], hours: readonly number[]): void {
  const own: number[] = [];
  for (const hour of hours) {
    const copyOf = own.length > 0 && making.random() < COPIES ? oneOf(making.random, own.slice(-5)) : null;
    const page = addPage(making, { story, outlet: anOutlet(making.random), hour, copyOf, names });
    if (copyOf === null) own.push(page);
  }
}

function seen({ story, outlet, hour, page, copyOf, names }: Made, random: Random): SeenReport {
  const known = copyOf !== null && random() >= MISSED ? copyOf : null;
  return {
    article: `${page}`,
    story,
    publisher: outlet,
    moment: new Date(hour * 3_600_000).toISOString(),
    copyOf: known === null ? null : `${known}`,
    voice: null,
    entities: names,
  };
}
