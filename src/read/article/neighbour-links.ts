import { mark } from "./element-marks.ts";
import { hasWords } from "./fold-words.ts";
import { neighbourTitle } from "./furniture-line.ts";
import type { NeighbourLink } from "./scanned-page.ts";

/** Titles of the pages before and after, as a page names them; null where it names none. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/** The first title on either side among lines such as "PREV Ferry sinks off the cape". */
export function neighboursInLines(lines: readonly string[]): Neighbours {
  const found = lines.map(neighbourTitle);
  const title = (side: "previous" | "next"): string | null => found.find((other) => other?.side === side)?.title ?? null;
  return { previous: title("previous"), next: title("next") };
}

/** The first title on either side among a page's links, told by the names of their elements or by their words. "Next" alone is no title. */
export function neighboursInLinks(links: readonly NeighbourLink[]): Neighbours {
  const titleOn = (side: number, word: RegExp): string | null => {
    const titles = links.filter(({ text, marks }) => word.test(text) || (marks & either) === side).map(({ text }) => withoutPointers(text));
    return titles.find((title) => hasWords(title, 4)) ?? null;
  };
  return { previous: titleOn(mark.previous, /^\W*prev/iu), next: titleOn(mark.next, /^\W*next\b/iu) };
}

const either = mark.previous | mark.next;

/** "← Previous storyFerry sinks off the cape" without what points to it; markup often sets no space between the two. */
function withoutPointers(text: string): string {
  const head =
    /^[\s«‹<←»›>→:|-]*(?:(?:PREV(?:IOUS)?|NEXT|Prev(?:ious)?|Next|Newer|Older)(?: ?(?:article|post|story|page|Article|Post|Story|Page))?(?![\p{Ll}])[\s«‹<←»›>→:|-]*)*/u;
  return text.replace(head, "").replace(/(?:Prev(?:ious)?|Next)?[\s«‹<←»›>→|-]*$/u, "");
}
