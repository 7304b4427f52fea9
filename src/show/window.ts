import { Refusal } from "../model/refusal.ts";

const MOST_HOURS = 14 * 24;

/**
 * How long "now" is, as a person gives it, in hours.
 *
 *     windowOf("6h") = 6        windowOf("2d") = 48
 *
 * @throws {Refusal} `usage`
 */
export function windowOf(given: string): number {
  const found = /^(\d{1,3})\s*(h|d)$/i.exec(given.trim());
  const hours = found === null ? 0 : Number(found[1]) * (found[2]!.toLowerCase() === "d" ? 24 : 1);
  if (hours >= 1 && hours <= MOST_HOURS) return hours;
  throw new Refusal("usage", `Cannot look at a window of ${given}: it is not between one hour and two weeks. Give it as 6h, 24h or 2d.`);
}
