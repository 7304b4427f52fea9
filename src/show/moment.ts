import { Refusal } from "../model/refusal.ts";

/**
 * A moment as a person gives it to an ISO instant in UTC; a day alone means its end, so that "as known on" that day includes it.
 *
 *     momentOf("2023-03-02") = "2023-03-02T23:59:59.999Z"
 *
 * @throws {Refusal} `usage`
 */
export function momentOf(given: string): string {
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T23:59:59.999Z` : given);
  if (Number.isNaN(at))
    throw new Refusal(
      "usage",
      `Cannot read the moment ${given}: it is neither a day nor an instant. Give it as 2023-03-02 or 2023-03-02T12:00:00Z.`,
    );
  return new Date(at).toISOString();
}
