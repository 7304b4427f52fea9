import type { DateUnit } from "./date-words.ts";

/**
 * What words of time say, before they are resolved against a day of publication.
 *
 * calendar   "5 March", "March 2014", "in 2014", "24.02"; `lastDay` for "12-13 March"; `swapped` where day and month may change places
 * weekday    "Wednesday", "last Friday"
 * shift      so many units from publication: "yesterday", "last month"
 * ago        so many units before publication: "seven months ago"
 * earlier    so many units before the day named last: "a day earlier"
 * edge       the first or last day of a period: "the end of June"
 * span       a period that ends with publication: "the past three weeks"
 * weekend    "at the weekend", "last weekend"
 * every      "a day", "each month"
 */
export type DateMeaning =
  | {
      readonly kind: "calendar";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly swapped: boolean;
      /** "last year" behind it: -1. */
      readonly turn: number | null;
      /** The weekday said before it, 0 is Monday. */
      readonly weekday: number | null;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly turn: number | null }
  | { readonly kind: "shift" | "ago" | "earlier" | "span"; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "edge"; readonly edge: "first" | "last"; readonly of: DateMeaning & { kind: "calendar" | "shift" } }
  | { readonly kind: "weekend"; readonly turn: number }
  | { readonly kind: "every"; readonly unit: DateUnit };

/** An expression of time in a sentence: its own tokens, without a preposition. */
export interface DateExpression {
  readonly from: number;
  readonly to: number;
  readonly meaning: DateMeaning;
}

/** A calendar meaning of which only some parts are said. */
export const calendar = (parts: {
  year?: number | null;
  month?: number;
  day?: number;
  lastDay?: number;
  swapped?: boolean;
}): DateMeaning => ({
  kind: "calendar",
  year: parts.year ?? null,
  month: parts.month ?? null,
  day: parts.day ?? null,
  lastDay: parts.lastDay ?? null,
  swapped: parts.swapped ?? false,
  turn: null,
  weekday: null,
});
