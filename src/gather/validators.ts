import type { Fetched, Validators } from "../model/effects.ts";

/** What an answer says of itself, for a later request to send back. */
export function validatorsOf(headers: Fetched["headers"]): Validators {
  return { etag: headers["etag"] ?? null, lastModified: headers["last-modified"] ?? null };
}
