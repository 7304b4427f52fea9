import { momentOf } from "../moment.ts";

/**
 * The instant that a request names by a day or an instant; a day means its end. Null where it names none.
 *
 * @throws {Refusal} `usage` where it is neither
 */
export function momentAsked(query: string | undefined): string | null {
  return query === undefined || query === "" ? null : momentOf(query);
}

/** Of captures, newest first, the newest that was known at an instant; the oldest where none was. */
export function knownCapture<Capture extends { readonly captured: string }>(
  captures: readonly Capture[],
  known: string,
): Capture | undefined {
  return captures.find(({ captured }) => Date.parse(captured) <= Date.parse(known)) ?? captures.at(-1);
}
