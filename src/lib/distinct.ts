/** The first of each key, in order. */
export function distinctBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
