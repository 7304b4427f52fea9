import { isDay, makeDay } from "../../lib/day.ts";
import { cellText } from "./cell-reader.ts";

/** Reads what a day column holds: an ISO day, or null where it holds none. */
export type DayReader = (written: unknown) => string | null;

const PARTS: ReadonlyMap<string, string> = new Map([
  ["YYYY", "(?<year>\\d{4})"],
  ["MM", "(?<month>\\d{2})"],
  ["DD", "(?<day>\\d{2})"],
  ["M", "(?<month>\\d{1,2})"],
  ["D", "(?<day>\\d{1,2})"],
]);

/**
 * A reader for days written in one format; without a format, ISO days and the day of ISO instants.
 *
 *     dayReader("M/D/YYYY")("1/5/2015") = "2015-01-05"
 */
export function dayReader(format: string | null): DayReader {
  if (format === null) return (written) => isoDay(cellText(written));
  const pattern = new RegExp(`^${format.replace(/YYYY|MM|DD|M|D|[^A-Za-z0-9]|[A-Za-z0-9]/g, partOf)}$`);
  return (written) => {
    const { year, month, day } = pattern.exec(cellText(written))?.groups ?? {};
    return year && month && day ? makeDay(+year, +month, +day) : null;
  };
}

function partOf(part: string): string {
  return PARTS.get(part) ?? part.replace(/[^A-Za-z0-9 ]/, "\\$&");
}

function isoDay(written: string): string | null {
  const day = written.slice(0, 10);
  return isDay(day) && /^(?:$|[T ])/.test(written.slice(10)) ? day : null;
}
