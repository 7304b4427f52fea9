import type { Reading } from "../../model/tally.ts";
import { addDays, daysBetween } from "../../lib/day.ts";
import { boundsText, numberText } from "../../lib/number-text.ts";
import { spokenDay, spokenSpan } from "../../lib/spoken-day.ts";
import type { Counts, Found } from "./series-days.ts";

/** A series is daily when it has so many readings and more than half of its steps are one day. */
const LEAST_READINGS = 5;

/** Runs of days without a stated total in a daily series, each told once, with what the increments allow working out. */
export function checkGaps(counts: Counts): Found[] {
  const days = firstOfDays(counts);
  if (!counts.campaign || !isDaily(days)) return [];
  const worked = new Map(counts.worked.map((reading) => [reading.day, reading]));
  return days.flatMap((after, at) => {
    const before = days[at - 1];
    return before && daysBetween(before.day, after.day) > 1 ? [gap(before, after, worked)] : [];
  });
}

function isDaily(days: readonly Reading[]): boolean {
  const steps = days.slice(1).map(({ day }, at) => daysBetween(days[at]!.day, day));
  return days.length >= LEAST_READINGS && steps.filter((step) => step === 1).length * 2 > steps.length;
}

function gap(before: Reading, after: Reading, worked: ReadonlyMap<string, Reading>): Found {
  const [first, last] = [addDays(before.day, 1), addDays(after.day, -1)];
  const length = daysBetween(before.day, after.day) - 1;
  const known = [worked.get(first), last === first ? undefined : worked.get(last)].filter((reading) => reading !== undefined);
  const rise = `${boundsText(before)} on ${spokenDay(before.day)}, ${boundsText(after)} on ${spokenDay(after.day)}`;
  const text = [
    `No total for ${spokenSpan(first, last)} (${length} day${length === 1 ? "" : "s"}): ${rise}.`,
    ...known.map((reading) => workedText(reading, before, after)),
    length > known.length ? `The ${known.length > 0 ? "other " : ""}days stay unknown.` : "",
    "Pages that were not gathered, or reports that were not published, would explain it.",
  ];
  return { day: first, type: "gap", text: text.filter((part) => part !== "").join(" "), figures: [...before.figures, ...after.figures] };
}

function workedText(reading: Reading, before: Reading, after: Reading): string {
  const [from, sign, beside] = reading.method === "back" ? ([after, "−", before] as const) : ([before, "+", after] as const);
  const by = Math.abs(reading.low - from.low);
  const worked = `${numberText(from.low)} ${sign} ${numberText(by)} = ${numberText(reading.low)} on ${spokenDay(reading.day)}, worked ${reading.method}`;
  return daysBetween(before.day, after.day) === 2
    ? `${worked}, ${comparison(reading.low - beside.low)} ${spokenDay(beside.day)}.`
    : `${worked}.`;
}

function comparison(by: number): string {
  return by === 0 ? "as many as on" : `${numberText(Math.abs(by))} ${by > 0 ? "more" : "fewer"} than on`;
}

function firstOfDays({ stated }: Counts): Reading[] {
  const days = new Map<string, Reading>();
  for (const { reading } of stated) if (!days.has(reading.day)) days.set(reading.day, reading);
  return [...days.values()];
}
