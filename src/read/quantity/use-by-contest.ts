import { isTight, lowerAt, shapeAt } from "../text/sentence-view.ts";
import { follows, isNear, type NumeralContext, wordBehind } from "./numeral-context.ts";
import type { QuantityUse } from "./quantity.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "–"]);
const BETWEEN_SIDES: ReadonlySet<string> = new Set(["-", "–", "to", "against"]);
/** Goals and sets stay below this; votes are mostly above. */
const MOST_IN_SCORE = 20;

/**
 * Scores and votes.
 *
 *   won 3-1   passed 220-211   220 votes to 211   by 52 to 48 in the vote
 *       ^ ^          ^^^ ^^^   ^^^          ^^^      ^^    ^^
 */
export function useByContest(context: NumeralContext): QuantityUse | undefined {
  const { view, numeral, words } = context;
  if (numeral.vague || numeral.ordinal) return undefined;
  if (follows(context, "vote", BETWEEN_SIDES) || (follows(context, "vote", words.voteWords) && numeral.low < 1000)) return "vote";
  if (follows(context, "score", BETWEEN_SIDES)) return "score";
  if (words.voteWords.has(wordBehind(context)) && isNear(context, words.voteWords, 1)) return "vote";
  const paired = BETWEEN_SIDES.has(wordBehind(context)) && shapeAt(view, numeral.to + 1) === "digits";
  const dashed = DASHES.has(lowerAt(view, numeral.from + 1)) && isTight(view, numeral.from + 1);
  if (!paired && !dashed) return undefined;
  if (isNear(context, words.scoreWords, 1) && numeral.low < MOST_IN_SCORE) return "score";
  if (isNear(context, words.voteWords, 5)) return "vote";
  if (isNear(context, words.scoreWords, 4)) return "score";
  return dashed && paired ? (numeral.low < MOST_IN_SCORE ? "score" : "vote") : undefined;
}
