import { Refusal } from "../../model/refusal.ts";

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant that a request names by a day or an instant; a day means its end. Null where it names none.
 *
 * @throws {Refusal} `usage` where it is neither
 */
export function momentAsked(query: string | undefined): string | null {
  if (query === undefined || query === "") return null;
  const at = Date.parse(isDay.test(query) ? `${query}T23:59:59.999Z` : query);
  if (Number.isNaN(at) || !(isDay.test(query) || isInstant.test(query)))
    throw new Refusal("usage", `Cannot show what was known on “${query}”: it is no day; write it as 2023-03-02`);
  return new Date(at).toISOString();
}

/** Of captures, newest first, the newest that was known at an instant; the oldest where none was. */
export function knownCapture<Capture extends { readonly captured: string }>(
  captures: readonly Capture[],
  known: string,
): Capture | undefined {
  return captures.find(({ captured }) => Date.parse(captured) <= Date.parse(known)) ?? captures.at(-1);
}
