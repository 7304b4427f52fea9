const unspoken = new Set(["the", "a", "an", "of", "in", "and", "s"]);

/** Whether two names name the same: they share at least half of the shorter one's words and a quarter of the longer one's. */
export function sameName(one: string, other: string): boolean {
  const [left, right] = [words(one), words(other)];
  if (left.size === 0 || right.size === 0) return left.size === right.size;
  const shared = left.intersection(right).size;
  return shared >= Math.min(left.size, right.size) / 2 && shared >= Math.max(left.size, right.size) / 4;
}

function words(name: string): ReadonlySet<string> {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’“”"'`]/g, "");
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !unspoken.has(word)));
}
