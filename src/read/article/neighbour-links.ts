import { mark } from "./element-marks.ts";
import { countWords } from "./fold-words.ts";
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

/** The first title on either side among a page's links, told by the link's words or by its names. "Next" alone is no title. */
export function neighboursInLinks(links: readonly NeighbourLink[]): Neighbours {
  const told = neighboursInLines(links.map(({ text }) => text));
  const named = (side: number): string | null =>
    links.find(({ text, marks }) => (marks & (mark.previous | mark.next)) === side && countWords(text) > 3)?.text ?? null;
  return { previous: told.previous ?? named(mark.previous), next: told.next ?? named(mark.next) };
}
