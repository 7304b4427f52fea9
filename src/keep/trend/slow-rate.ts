/** What is usual is averaged over so many hours: what is older by this counts half. */
const HALF_LIFE = 72;
/** A guess from elsewhere weighs as much as so many hours of watching. */
const HOURS_OF_PRIOR = 24;

/** Reports so far, faded by age. Hours are counted from the epoch. */
export interface SlowRate {
  /** The hour from which it was watched. */
  readonly since: number;
  sum: number;
  /** The hour up to which `sum` is faded. */
  at: number;
}

export function startRate(since: number): SlowRate {
  return { since, sum: 0, at: since };
}

/** Counts a report. Hours must not fall. */
export function addToRate(rate: SlowRate, weight: number, hour: number): void {
  rate.sum = fadedSum(rate, hour) + weight;
  rate.at = Math.max(rate.at, hour);
}

export function fadedSum(rate: SlowRate, hour: number): number {
  return rate.sum * 2 ** (-Math.max(0, hour - rate.at) / HALF_LIFE);
}

/** Reports an hour. What was watched for a short time leans on the prior, reports an hour too; after some days it hardly does. */
export function ratePerHour(rate: SlowRate, hour: number, prior: number): number {
  const watched = ((1 - 2 ** (-Math.max(0, hour - rate.since) / HALF_LIFE)) * HALF_LIFE) / Math.LN2;
  return (fadedSum(rate, hour) + HOURS_OF_PRIOR * prior) / (watched + HOURS_OF_PRIOR);
}
