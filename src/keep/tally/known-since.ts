import type { Claim } from "./claim.ts";

/** ISO instant from which the first of some claims was known. At least one claim. */
export function knownSince(claims: readonly Claim[]): string {
  return claims.reduce((first, { known }) => (known < first ? known : first), claims[0]!.known);
}
