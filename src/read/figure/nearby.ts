/** So many on either side of a token are near enough to matter. */
const WINDOW = 6;

/** The items of an ordered list that stand nearest to a token: a few before it and a few behind it. */
export function nearby<Item extends { readonly from: number }>(items: readonly Item[], token: number): readonly Item[] {
  if (items.length <= 2 * WINDOW) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - WINDOW), low + WINDOW);
}
