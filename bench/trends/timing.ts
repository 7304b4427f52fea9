import table from "./timing.json" with { type: "json" };
import type { Random } from "../../test/seeded-random.ts";

/** Newsrooms never sleep quite: this share of the pages comes evenly. */
const EVEN = 0.2;

/** How much comes at an hour since the epoch, 1 on average. */
export function hourFactor(hour: number): number {
  const whole = Math.floor(hour);
  const day = table.days[(((Math.floor(whole / 24) + 3) % 7) + 7) % 7]! * 7;
  const ofDay = table.hours[((whole % 24) + 24) % 24]! * 24;
  return EVEN + (1 - EVEN) * day * ofDay;
}

const HIGHEST = Math.max(...Array.from({ length: 168 }, (_, hour) => hourFactor(hour)));

/** The hour itself, or a later one at which newsrooms are awake. */
export function awakeHour(random: Random, hour: number): number {
  let at = hour;
  while (random() > hourFactor(at) / HIGHEST) at += 0.5 + random();
  return at;
}

/** Hours at which something comes that comes so often an hour on average, as the week goes. */
export function hoursOf(random: Random, perHour: number, from: number, to: number): number[] {
  const hours: number[] = [];
  for (let hour = from; ;) {
    hour -= Math.log(1 - random()) / (perHour * HIGHEST);
    if (hour >= to) return hours;
    if (random() < hourFactor(hour) / HIGHEST) hours.push(hour);
  }
}

/** How many pages an ordinary story comes to. */
export const sizeOf = (random: Random): number => Math.round(drawn(random, table.sizes));
/** Hours from the first page of an ordinary story to a later one. */
export const laterBy = (random: Random): number => drawn(random, table.after);

/** One of a distribution that is given by its quantiles at even steps. */
function drawn(random: Random, quantiles: readonly number[]): number {
  const at = random() * (quantiles.length - 1);
  const low = Math.floor(at);
  return quantiles[low]! + (at - low) * (quantiles[low + 1]! - quantiles[low]!);
}
