import type { CopyFinding } from "./copy-index.ts";

/** So many are looked back at: each of them says what it was copied from itself. */
const MOST_ORIGINS = 8;

/**
 * The articles that one came of, the nearest first; none where it is no copy.
 *
 * @param known those that its parents came of
 */
export function originsOf({ copyOf, alsoOf }: Omit<CopyFinding, "because">, known: (parent: string) => readonly string[]): string[] {
  const parents = copyOf === null ? [] : [copyOf, ...alsoOf];
  return [...new Set([...parents, ...parents.flatMap(known)])].slice(0, MOST_ORIGINS);
}
