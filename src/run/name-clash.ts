import type { Page } from "../model/page.ts";
import type { Store } from "../store/store.ts";

/**
 * What to say where a newly archived page without an address has the name of another one, so that the two count as captures of one
 * page and only the figures of the newer one stand in tallies; null where nothing suggests that they are two.
 */
export async function nameClash(store: Pick<Store, "captures" | "page">, page: Page): Promise<string | null> {
  if (page.url !== null) return null;
  const earlier = (await store.captures(page.id)).find(({ hash }) => hash !== page.hash);
  const other = earlier ? await store.page(page.id, earlier.hash) : null;
  if (!other || (other.source === page.source && other.captured !== page.captured)) return null;
  return `It has the same name as a page from ${other.source} and counts as another capture of that one. If they are two pages, give each a url.`;
}
