import type { Image } from "../../model/article.ts";
import { creditIn } from "./caption-line.ts";
import { mark } from "./element-marks.ts";
import type { PageBlock } from "./page-block.ts";
import { absolute } from "./page-address.ts";
import type { ElementTable, ScannedPage } from "./scanned-page.ts";

/** The pictures among an article's blocks, each with the caption that stands in the same figure. */
export function articleImages(page: ScannedPage, blocks: readonly PageBlock[], marks: Int32Array, base: string | null): Image[] {
  const first = page.chunks[blocks[0]?.at ?? -1]?.element;
  const last = page.chunks[blocks.at(-1)?.at ?? -1]?.element;
  if (first === undefined || last === undefined) return [];
  const captions = captionsByFigure(page, blocks);
  const seen = new Set<string>();
  const images: Image[] = [];
  for (const { src, element } of page.images) {
    if (element < first || element > last || (marks[element] ?? 0) & (mark.chrome | mark.hidden)) continue;
    const caption = captions.get(figureAround(page.elements, element)) ?? null;
    const url = absolute(src, base);
    if (seen.has(url ?? src)) continue;
    seen.add(url ?? src);
    images.push({ url, caption, credit: caption ? creditIn(caption) : null });
  }
  return images;
}

/** The first caption of each figure, by the figure's element. */
function captionsByFigure(page: ScannedPage, blocks: readonly PageBlock[]): Map<number, string> {
  const captions = new Map<number, string>();
  for (const { role, at, text } of blocks) {
    const figure = role === "caption" ? figureAround(page.elements, page.chunks[at]?.element ?? -1) : -1;
    if (figure >= 0 && !captions.has(figure)) captions.set(figure, text);
  }
  return captions;
}

/** The outermost of the nearest elements around that is a figure, or -1. */
function figureAround({ parent, tag, marks }: ElementTable, from: number): number {
  let found = -1;
  for (let at = from, steps = 0; at >= 0 && steps < 8; at = parent[at] ?? -1, steps++) {
    if (tag[at] === "figure") return at;
    if ((marks[at] ?? 0) & mark.figure) found = at;
  }
  return found;
}
