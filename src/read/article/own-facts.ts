import type { PickedField } from "./element-picker.ts";
import { dayOf, type FoundDay } from "./found-day.ts";
import { bylineNames, namesIn } from "./heading-lines.ts";
import { isoDayOf } from "./hinted-day.ts";
import type { ScannedPage } from "./scanned-page.ts";
import { writtenDay } from "./written-day.ts";

/** What stands where a site's own rules say that it stands; null where they say nothing or nothing stands there. */
export function ownFacts(page: ScannedPage): { title: string | null; byline: string[] | null; published: FoundDay | null } {
  const byline = wordsAt(page, "byline");
  return {
    title: wordsAt(page, "title"),
    byline: byline === null ? null : (bylineNames(byline) ?? namesIn(byline)),
    published: dayOf(wordsAt(page, "published"), "visible", (words) => isoDayOf(words) ?? writtenDay(words)),
  };
}

/** What the first element of a field gives: its own value, else its text. */
function wordsAt({ picked, elements, chunks }: ScannedPage, field: PickedField): string | null {
  const found = picked.find((one) => one.field === field);
  if (!found) return null;
  if (found.value) return found.value;
  const end = elements.end[found.element] ?? found.element;
  const inside = chunks.filter(({ element }) => element >= found.element && element < end);
  return inside.map(({ text }) => text).join(" ") || null;
}
