import { isTight, lowerAt, shapeAt, spellingAt } from "../text/sentence-view.ts";
import { follows, type NumeralContext, wordBefore, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

const INSIDE_PHONES: ReadonlySet<string> = new Set(["-", "–", ")", "/"]);

/**
 * Telephone numbers, group by group.
 *
 *   0800 056 0154   (323) 344-5731   call 988   a 911 call   +49 30
 */
export function useByPhone(context: NumeralContext): QuantityUse | undefined {
  const { view, numeral, words } = context;
  if (numeral.digits === null) return undefined;
  if (follows(context, "phone", INSIDE_PHONES) || (context.previous?.use === "phone" && context.previous.to === numeral.from))
    return "phone";
  if (wordBefore(context) === "+" && isTight(view, numeral.from)) return "phone";
  const closes = INSIDE_PHONES.has(wordBehind(context)) ? 1 : 0;
  const more = shapeAt(view, numeral.to + closes) === "digits";
  const group =
    more && closes === 1 && numeral.digits.leading === 3 && lowerAt(view, numeral.to + 1).length === (wordBehind(context) === ")" ? 3 : 4);
  const leadingZero = more && numeral.digits.leading > 2 && spellingAt(view, numeral.from).startsWith("0");
  const called = (words.phoneWords.has(wordBefore(context)) && !numeral.digits.grouped) || words.afterPhone.has(wordBehind(context));
  return leadingZero || group || called ? "phone" : undefined;
}
