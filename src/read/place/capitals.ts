import { lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";

/** Whether a token is written with a capital. */
export function isCapitalised(view: SentenceView, at: number): boolean {
  const shape = at < view.to ? view.tokens.word[at]!.shape : "mark";
  return shape === "title" || shape === "upper" || shape === "mixed";
}

/** Whether nearly all longer words are capitalised, as in headlines: then a capital says nothing. */
export function isTitled(view: SentenceView): boolean {
  let capitals = 0;
  let small = 0;
  const enough = (view.to - view.from) / 3;
  for (let at = view.from; at < view.to && small < enough; at++) {
    if (lowerAt(view, at).length < 4) continue;
    if (shapeAt(view, at) === "lower") small++;
    else if (isCapitalised(view, at)) capitals++;
  }
  return capitals > 3 * small;
}
