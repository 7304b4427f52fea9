/** Items to be taken one after another, each once, by any of its keys. */
export interface LeftOver<Item> {
  /** Takes the first item left under a key that fits; only the first few are asked. */
  readonly take: (key: string, fits?: (item: Item) => boolean) => Item | null;
  /** What nobody took, in order. */
  readonly rest: () => Item[];
}

/** So many items under one key are asked whether they fit: what changed stands near where it stood. */
const REACH = 12;

export function leftOver<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): LeftOver<Item> {
  const taken = new Set<Item>();
  const byKey = Map.groupBy(
    items.flatMap((item) => keysOf(item).map((key) => ({ key, item }))),
    ({ key }) => key,
  );
  const heads = new Map<string, number>();
  return {
    take(key, fits = () => true) {
      const queue = byKey.get(key) ?? [];
      let head = heads.get(key) ?? 0;
      while (head < queue.length && taken.has(queue[head]!.item)) head++;
      heads.set(key, head);
      const found = queue.slice(head, head + REACH).find(({ item }) => !taken.has(item) && fits(item))?.item ?? null;
      if (found !== null) taken.add(found);
      return found;
    },
    rest: () => items.filter((item) => !taken.has(item)),
  };
}
