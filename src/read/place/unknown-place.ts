import { classesAt, lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { isCapitalised } from "./capitals.ts";
import type { PlaceFound } from "./place-found.ts";
import type { PlaceWords } from "./place-words.ts";

const MOST_WORDS = 4;

/**
 * A place that no table knows, but that the text calls one: known by its name alone.
 *
 *   in Williamson County   in the Al-Shati refugee camp   near the Bilka district
 *      ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^
 */
export function unknownPlace(view: SentenceView, at: number, words: PlaceWords): PlaceFound | null {
  if (classesAt(view, at) !== 0) return null;
  let to = at + 1;
  while (to < at + MOST_WORDS && isCapitalised(view, to) && !words.unknownKinds.has(lowerAt(view, to))) to++;
  const kind = words.unknownKinds.get(lowerAt(view, to));
  if (kind === undefined) return null;
  const end = kind === "" ? to + 1 : lowerAt(view, to + 1) === kind ? to + 2 : 0;
  if (end === 0 || shapeAt(view, end) === "title" || lowerAt(view, end) === words.of) return null;
  const [start, stop] = [view.tokens.start[at]!, view.tokens.end[end - 1]!];
  const place = { name: view.tokens.text.slice(start, stop), id: null, lat: null, lon: null };
  return { from: at, to: end, start, end: stop, place, country: null, kind: "area", others: 0 };
}
