import { endsSentence } from "./fold-words.ts";
import { inlineTags } from "./markup-tags.ts";
import { subtreeSums } from "./page-values.ts";
import type { Chunk, ScannedPage } from "./scanned-page.ts";

/** A caption is short, is no sentence of its own, and has its picture right before it. */
const MOST_UNITS = 200;
/** Words set small or slanted right after a picture. */
const slanted = new Set(["em", "i", "small", "figcaption", "cite"]);

/**
 * Chunks that are captions by where they stand: the picture right before them, and little else around the two.
 *
 *   <div><img src="quay.jpg"><br>Smoke over the quay</div>        <p><img src="quay.jpg"></p><p><em>Smoke over the quay</em></p>
 *                                ^^^^^^^^^^^^^^^^^^^                                             ^^^^^^^^^^^^^^^^^^^
 */
export function captionsBesideImages(page: ScannedPage): Set<number> {
  const { elements, chunks, images } = page;
  const found = new Set<number>();
  if (images.length === 0) return found;
  const units = subtreeSums(elements, chunks, ({ text }) => text.length);
  for (const { element, chunk: at } of images) {
    const chunk = chunks[at];
    if (!chunk || !mayBeCaption(chunk)) continue;
    const around = blockAround(page, element);
    const wider = elements.parent[around] ?? 0;
    const inside = [around, wider].some((within) => holds(page, within, chunk.element) && (units[within] ?? 0) <= chunk.text.length + 20);
    if (inside || isSlanted(page, chunk)) found.add(at);
  }
  return found;
}

function mayBeCaption({ text, linked }: Chunk): boolean {
  return text.length >= 8 && text.length <= MOST_UNITS && !endsSentence(text) && linked < text.length * 0.8 && !text.endsWith(":");
}

function blockAround({ elements }: ScannedPage, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6 && inlineTags.has(elements.tag[at] ?? ""); steps++) at = elements.parent[at] ?? 0;
  return at;
}

function holds({ elements }: ScannedPage, within: number, element: number): boolean {
  return within > 0 && element >= within && element < (elements.end[within] ?? within) && !/^h[1-6]$/u.test(elements.tag[element] ?? "");
}

function isSlanted({ elements }: ScannedPage, { element }: Chunk): boolean {
  return slanted.has(elements.tag[element] ?? "");
}
