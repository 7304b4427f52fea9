import { lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { type Candidate, candidatesOf, type Gazetteer, hasName } from "./gazetteer.ts";
import { emptyKey, growKey, type NameKey } from "./name-key.ts";

/** A run of words that the gazetteer knows. */
export interface NameFound {
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

const MOST_WORDS = 5;

const isCapital = (view: SentenceView, at: number) => shapeAt(view, at) === "title" || shapeAt(view, at) === "upper";

/** The longest name that begins at a token and ends with a capitalised word; hashed as it grows, so that each length costs one look-up. */
export function nameAt(view: SentenceView, at: number, gazetteer: Gazetteer): NameFound | null {
  const key = emptyKey();
  let best: NameKey | null = null;
  let end = at;
  let words = 0;
  for (let to = at; to < view.to && words < MOST_WORDS; to++) {
    const lower = lowerAt(view, to);
    const shape = shapeAt(view, to);
    if (lower === "." && to === at + 1 && lowerAt(view, at).length <= 3) continue;
    if (shape === "mark" || shape === "digits" || (shape === "lower" && !isCapital(view, to + 1))) break;
    growKey(key, lower, words === 0);
    words++;
    if (shape === "lower" || !hasName(gazetteer, key)) continue;
    best = { ...key };
    end = to + 1;
  }
  return best && { to: end, candidates: candidatesOf(gazetteer, best) };
}
