/** Results in the order of the items, so many under way at a time. */
export async function mapAbreast<Item, Result>(
  items: readonly Item[],
  abreast: number,
  job: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) results[index] = await job(item);
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return results;
}
