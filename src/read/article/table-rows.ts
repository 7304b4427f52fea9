import type { ScannedPage } from "./scanned-page.ts";

/**
 * The rows of a page's tables of data: each chunk that stands in such a row, by its index, with the row's element.
 *
 * A row whose cells are many and short is data; tables that lay out a page have one cell in a row, long ones, or
 * other tables inside them.
 */
export function dataRows({ elements, chunks }: ScannedPage): Map<number, number> {
  const rows = new Map<number, { cells: Map<number, number>; chunks: number[]; longest: number }>();
  chunks.forEach(({ element, text }, index) => {
    const cell = nearest(elements.tag, elements.parent, element, cellTags);
    const row = cell < 0 ? -1 : nearest(elements.tag, elements.parent, cell, rowTags);
    if (row < 0) return;
    const known = rows.get(row) ?? { cells: new Map<number, number>(), chunks: [], longest: 0 };
    rows.set(row, known);
    known.cells.set(cell, (known.cells.get(cell) ?? 0) + 1);
    known.chunks.push(index);
    known.longest = Math.max(known.longest, text.length);
  });
  const outer = new Set([...rows.keys()].map((row) => nearest(elements.tag, elements.parent, elements.parent[row] ?? -1, rowTags)));
  const found = new Map<number, number>();
  for (const [row, { cells, chunks: inRow, longest }] of rows) {
    const isData = cells.size > 1 && !outer.has(row) && longest <= 300 && inRow.length <= cells.size * 3;
    if (isData) for (const index of inRow) found.set(index, row);
  }
  return found;
}

const cellTags = new Set(["td", "th"]);
const rowTags = new Set(["tr"]);

function nearest(tag: readonly string[], parent: readonly number[], from: number, wanted: ReadonlySet<string>): number {
  for (let at = from, steps = 0; at >= 0 && steps < 12; at = parent[at] ?? -1, steps++) {
    if (wanted.has(tag[at] ?? "")) return at;
  }
  return -1;
}
