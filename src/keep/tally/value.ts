import type { Reading } from "../../model/tally.ts";

/** Inclusive bounds; a null `high` is "or more". */
export type Value = Pick<Reading, "low" | "high" | "modifier">;

const GRAINS = [1, 5];
/** Who rounds a number down keeps at least this share of it. */
const ROUND_SHARE = 0.9;
/** The coarsest step that counts as no rounding. */
const FINE = 5;

/** Whether a value is one number. */
export function isExact(value: Pick<Value, "low" | "high">): boolean {
  return value.low === value.high;
}

/** The one number that each day's latest statement gives, in order of day. Readings in order of day, then of knowledge. */
export function lastOfDays(readings: Iterable<Reading>): Reading[] {
  const last = new Map<string, Reading>();
  for (const reading of readings) if (isExact(reading)) last.set(reading.day, reading);
  return [...last.values()];
}

/** Whether a text that says one value may say the other as well: 150,605 is "more than 150,000", and "about 23,000" may be 23,200. */
export function agree(a: Value, b: Value): boolean {
  const slack = Math.max(slackOf(a), slackOf(b));
  return a.low - slack <= (b.high ?? Infinity) && b.low - slack <= (a.high ?? Infinity);
}

/** Whether a text that says the first may round the second: "over 150,000", "150,000" and "about 150,000" for 150,605, "hundreds" for 284. */
export function roundsTo(rough: Value, close: Value): boolean {
  if (holds(rough, close)) return true;
  const step = grain(rough.low);
  const within = isExact(rough) && step > FINE && rough.low <= close.low && close.low < rough.low + step;
  return rough.low >= close.low * ROUND_SHARE && (within || agree(rough, close));
}

/** Whether the first is a range around the second; "up to 60" goes around too much to tell. */
function holds(range: Value, { low, high }: Value): boolean {
  return range.low > 0 && range.high !== null && !isExact(range) && range.low <= low && (high ?? low) <= range.high;
}

/** Orders values by how closely they say it: narrower bounds first, exact before about, the higher of two open ones. */
export function byWidth(a: Value, b: Value): number {
  const [first, second] = [widthOf(a), widthOf(b)];
  return first === second ? b.low - a.low : first - second;
}

function widthOf(value: Value): number {
  return (value.high ?? Infinity) - value.low + slackOf(value);
}

/**
 * The step a number is rounded to: the largest of 1, 5, 10, 50, 100 … that divides it.
 *
 *     grain(23_200) = 100, grain(28_850) = 50, grain(0) = 1
 */
export function grain(number: number): number {
  if (number === 0) return 1;
  for (let ten = 1; ; ten *= 10) {
    const steps = GRAINS.map((five) => five * ten);
    if (number % (ten * 10) === 0) continue;
    return steps.findLast((step) => number % step === 0) ?? ten;
  }
}

/** How far an approximate number may lie from the true one, being rounded: less than one step. */
function slackOf(value: Value): number {
  return value.modifier === "about" ? grain(value.low) - 1 : 0;
}
