const HOURS = 168;
/** What is older by so many hours counts half. */
const HALF_LIFE = 4 * HOURS;
/** An hour of the day leans on the whole as if seen so many times evenly, and an hour of the week on that hour of the day. */
const TIMES_OF_DAY = 3;
const TIMES_OF_WEEK = 6;

/** 1 January 1970 was a Thursday; hour 0 of the week is Monday's first. */
const slotOf = (hour: number) => (((Math.floor(hour) + 72) % HOURS) + HOURS) % HOURS;

/**
 * How much more comes at an hour of the week than on average. Starts flat and learns from every hour that passed, empty ones too,
 * so a stream of a day knows no week yet and claims none.
 */
export class WeekProfile {
  readonly #counts = new Float64Array(HOURS);
  readonly #passed = new Float64Array(HOURS);

  /** An hour has passed with so many reports. */
  pass(hour: number, reports: number): void {
    const slot = slotOf(hour);
    const fade = 2 ** (-HOURS / HALF_LIFE);
    this.#counts[slot] = this.#counts[slot]! * fade + reports;
    this.#passed[slot] = this.#passed[slot]! * fade + 1;
  }

  copy(): WeekProfile {
    const other = new WeekProfile();
    other.#counts.set(this.#counts);
    other.#passed.set(this.#passed);
    return other;
  }

  /** Factors of all 168 hours, 1 on average. */
  factors(): Float64Array {
    const whole = ratio(sum(this.#counts), sum(this.#passed), 0, 1);
    const raw = this.#counts.map((count, slot) => {
      const day = this.#ofDay(slot % 24, whole);
      return whole === 0 ? 1 : ratio(count, this.#passed[slot]!, TIMES_OF_WEEK, day) / whole;
    });
    const mean = sum(raw) / HOURS;
    return raw.map((factor) => factor / mean);
  }

  #ofDay(hour: number, whole: number): number {
    let count = 0;
    let passed = 0;
    for (let slot = hour; slot < HOURS; slot += 24) {
      count += this.#counts[slot]!;
      passed += this.#passed[slot]!;
    }
    return ratio(count, passed, TIMES_OF_DAY, whole);
  }
}

/** The mean factor of the hours from one hour up to another. */
export function meanFactor(factors: Float64Array, from: number, to: number): number {
  let total = 0;
  let hours = 0;
  for (let hour = Math.floor(from); hour < to; hour++) {
    total += factors[slotOf(hour)]!;
    hours++;
  }
  return hours === 0 ? 1 : total / hours;
}

function ratio(count: number, times: number, priorTimes: number, prior: number): number {
  return times + priorTimes === 0 ? 0 : (count + priorTimes * prior) / (times + priorTimes);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
