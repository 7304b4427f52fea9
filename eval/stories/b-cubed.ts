import type { LabelledArticle } from "./labelled-article.ts";

/** How well a grouping fits people's, in percent; and how many of its stories hold an article of none. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly articles: number;
  readonly polluted: number;
}

/**
 * B-cubed: for each article the share of its found story that is of its true one, and of its true one that was found.
 * @param wanted which articles are scored; the others still count as company
 */
export function bCubed(
  all: readonly LabelledArticle[],
  storyOf: (article: string) => string,
  wanted: (labelled: LabelledArticle) => boolean = () => true,
): BCubed {
  const rows = all.filter(({ story }) => story !== null);
  const found = ({ article }: LabelledArticle) => storyOf(article.id);
  const both = (row: LabelledArticle) => `${row.story}\n${found(row)}`;
  const [owns, golds, shared] = [found, ({ story }: LabelledArticle) => story!, both].map((key) => sizes(rows, key));
  const scored = rows.filter(wanted);
  const mean = (of: (row: LabelledArticle) => number) => (100 * scored.reduce((sum, row) => sum + of(row), 0)) / (scored.length || 1);
  const precision = mean((row) => shared!.get(both(row))! / owns!.get(found(row))!);
  const recall = mean((row) => shared!.get(both(row))! / golds!.get(row.story!)!);
  const noise = new Set(all.filter(({ story }) => story === null).map(found));
  const polluted = [...owns!.keys()].filter((id) => noise.has(id)).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), articles: scored.length, polluted };
}

function sizes(rows: readonly LabelledArticle[], key: (row: LabelledArticle) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}
