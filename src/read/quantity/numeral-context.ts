import { classesAt, lowerAt, type SentenceView } from "../text/sentence-view.ts";
import type { Bounded } from "./bounds.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity, QuantityUse } from "./quantity.ts";
import type { QuantityWords } from "./quantity-words.ts";

/** A numeral where it stands: what decides its use. */
export interface NumeralContext {
  readonly view: SentenceView;
  readonly numeral: Numeral;
  readonly bounded: Bounded;
  /** The quantity found before it in the sentence. */
  readonly previous: Quantity | null;
  readonly words: QuantityWords;
}

/** A rule gives the use it recognises, null where the words are no number at all, and undefined where it has nothing to say. */
export type UseRule = (context: NumeralContext) => QuantityUse | null | undefined;

/** The word so many tokens before the numeral: 1 is the one right before it. */
export const wordBefore = ({ view, numeral }: NumeralContext, distance = 1) => lowerAt(view, numeral.from - distance);

/** The word so many tokens behind the numeral: 1 is the one right behind it. */
export const wordBehind = ({ view, numeral }: NumeralContext, distance = 1) => lowerAt(view, numeral.to - 1 + distance);

export const classesBehind = ({ view, numeral }: NumeralContext, distance = 1) => classesAt(view, numeral.to - 1 + distance);

export const classesBefore = ({ view, numeral }: NumeralContext, distance = 1) => classesAt(view, numeral.from - distance);

/** Whether one of the `reach` words before the quantity is in the set. */
export function isNear(context: NumeralContext, set: ReadonlySet<string>, reach: number): boolean {
  for (let i = 1; i <= reach; i++) {
    if (set.has(lowerAt(context.view, context.bounded.from - i)) || set.has(lowerAt(context.view, context.bounded.to - 1 + i))) return true;
  }
  return false;
}

/** Whether the previous quantity is of this use and nothing but these words stands between the two, one or two of them. */
export function follows(context: NumeralContext, use: QuantityUse, between: ReadonlySet<string>): boolean {
  const { previous, view, numeral } = context;
  if (previous?.use !== use || numeral.from === previous.to || numeral.from - previous.to > 2) return false;
  for (let at = previous.to; at < numeral.from; at++) if (!between.has(lowerAt(view, at))) return false;
  return true;
}
