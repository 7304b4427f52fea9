import { isDay } from "../lib/day.ts";
import { instantOf } from "../lib/instant.ts";
import { Refusal } from "../model/refusal.ts";

/**
 * A moment as a person gives it to an ISO instant in UTC; a day alone means its end, so that "as known on" that day includes it.
 *
 *     momentOf("2023-03-02") = "2023-03-02T23:59:59.999Z"
 *
 * @throws {Refusal} `usage`
 */
export function momentOf(given: string): string {
  const moment = isDay(given) ? `${given}T23:59:59.999Z` : instantOf(given);
  if (moment !== null) return moment;
  throw new Refusal(
    "usage",
    `Cannot read the moment ${given}: it is neither a day nor an instant. Give it as 2023-03-02 or 2023-03-02T12:00:00Z.`,
  );
}
