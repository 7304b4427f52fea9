import type { StoryTelling } from "../model/story.ts";
import type { Span } from "../model/span.ts";
import type { Store } from "../store/store.ts";

/** The words that lead a story, with the numbers that were read in them. */
export interface LeadText {
  readonly text: string;
  readonly article: string;
  /** Positions in `text`, in order and apart from each other; `id` is the figure's in its article. */
  readonly figures: readonly (Span & { readonly id: string })[];
}

/** The standfirst of a story and where its figures stand in it; null where it has none. */
export async function leadText(store: Store, { standfirst }: StoryTelling): Promise<LeadText | null> {
  if (standfirst === null) return null;
  const report = (await store.report(standfirst.article))?.report;
  const from = report?.article.text.indexOf(standfirst.text) ?? -1;
  if (!report || from === -1) return { ...standfirst, figures: [] };
  const inside = report.figures
    .map(({ id, start, end }) => ({ id, start: start - from, end: end - from }))
    .filter(({ start, end }) => start >= 0 && end <= standfirst.text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { ...standfirst, figures: inside.filter(({ start }, at) => inside.slice(0, at).every(({ end }) => end <= start)) };
}
