import type { Reading, Tally } from "../model/tally.ts";

/** A tally's course as lists show it, in the space of a word. */
export interface TallyCourse {
  /** How many days have a value. */
  readonly days: number;
  /** The newest day of which it says anything, ISO; "" where it says nothing. */
  readonly newest: string;
  /** The first and the last value and some between them, in order of day. */
  readonly spark: readonly SparkPoint[];
  /** What was added last, where no value of that day says more; null where one does. */
  readonly added: Pick<Reading, "low" | "high" | "modifier"> | null;
}

/** The value that stands on one day. */
type SparkPoint = Pick<Reading, "day" | "low" | "high" | "method">;

/** More would not be told apart in so little space. */
const MOST_POINTS = 40;

export function tallyCourse({ readings, increments }: Pick<Tally, "readings" | "increments">): TallyCourse {
  const values = standingValues(readings);
  const valued = values.at(-1)?.day ?? "";
  const last = increments.at(-1);
  const loose = last && !values.some(({ day }) => day === last.day) ? last : null;
  return {
    days: values.length,
    newest: loose && loose.day > valued ? loose.day : valued,
    spark: someOf(values),
    added: valued === "" && loose ? { low: loose.low, high: loose.high, modifier: "exact" } : null,
  };
}

/** The value that stands on each day: a stated one before one that was worked out, then what was known last. In order of day. */
function standingValues(readings: readonly Reading[]): Reading[] {
  const days = new Map<string, Reading>();
  for (const reading of readings) {
    const before = days.get(reading.day);
    if (!before || before.method !== "stated" || reading.method === "stated") days.set(reading.day, reading);
  }
  return [...days.values()];
}

/** At even steps, the last one always among them. */
function someOf(values: readonly Reading[]): SparkPoint[] {
  const step = Math.max(1, Math.ceil(values.length / MOST_POINTS));
  const chosen = values.filter((_, at) => (values.length - 1 - at) % step === 0);
  return chosen.map(({ day, low, high, method }) => ({ day, low, high, method }));
}
