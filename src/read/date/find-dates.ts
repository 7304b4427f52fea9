import type { Sentence } from "../../model/sentence.ts";
import { phraseBefore } from "../text/phrases.ts";
import type { Scan } from "../text/scan.ts";
import { classesAt, lowerAt, shapeAt, type SentenceView, viewOf } from "../text/sentence-view.ts";
import { WordClass } from "../text/word-class.ts";
import { dateAt } from "./date-at.ts";
import type { DateFound } from "./date-found.ts";
import type { DateExpression, DateMeaning } from "./date-meaning.ts";
import type { DateWords } from "./date-words.ts";
import { resolveDate } from "./resolve-date.ts";

const TIMES = WordClass.month | WordClass.weekday | WordClass.time;
const GATE = TIMES | WordClass.number;

/**
 * Tokens to dates, resolved against publication.
 *
 *   715 were killed since Wednesday's count, the staff said late on Thursday.
 *                   ^^^^^^^^^^^^^^^ since 1 March     ^^^^^^^^^^^^^^^^ on 2 March, if published then
 *
 * @param published ISO day; null where it is not known: then only full dates have days
 * @returns in order of text, not overlapping; cost is linear in the sentence
 */
export function findDates(scan: Scan, sentence: Sentence, published: string | null): DateFound[] {
  const found: DateFound[] = [];
  if ((sentence.classes & GATE) === 0) return found;
  const view = viewOf(scan.tokens, sentence);
  const { date, quantity } = scan.language;
  for (let at = view.from; at < view.to;) {
    const classes = view.tokens.classes[at]!;
    const expression = mayBegin(view, at, classes) ? dateAt(view, at, date, quantity) : null;
    if (expression) found.push(dateFound(view, expression, found.at(-1) ?? null, published, date));
    at = expression ? expression.to : at + 1;
  }
  return found;
}

/** A word of time or a number; or "a", "this", "each" right before a word of time. */
const mayBegin = (view: SentenceView, at: number, classes: number) =>
  (classes & GATE) !== 0 || ((classes & WordClass.determiner) !== 0 && (classesAt(view, at + 1) & TIMES) !== 0);

function dateFound(
  view: SentenceView,
  { from, to, meaning }: DateExpression,
  previous: DateFound | null,
  published: string | null,
  words: DateWords,
): DateFound {
  const before = openingOf(view, from, previous?.to ?? view.from, words);
  const end = words.afterDate.has(lowerAt(view, to)) ? to + 1 : to;
  const sense = senseOf(meaning, before.sense) ?? secondEnd(view, before.from, previous, words) ?? before.sense;
  const aim = looksAhead(view, before.from, end, sense, words) ? "ahead" : sense === "since" ? "past" : "open";
  const resolved = resolveDate(meaning, meaning.kind === "earlier" ? anchorOf(previous, published) : published, aim);
  return { start: view.tokens.start[before.from]!, end: view.tokens.end[end - 1]!, from: before.from, to: end, sense, ...resolved };
}

/** What "a day earlier" is earlier than: the day named before it in the sentence, or publication. */
const anchorOf = (previous: DateFound | null, published: string | null) =>
  previous !== null && previous.first === previous.last && previous.first !== null ? previous.first : published;

/** What the expression itself says of how it bounds: "this month" ends with publication, where no "by" stands before it. */
function senseOf(meaning: DateMeaning, before: DateFound["sense"]): DateFound["sense"] | null {
  if (meaning.kind === "every" || meaning.kind === "ago") return meaning.kind;
  const isCurrent = meaning.kind === "shift" && meaning.unit !== "day" && meaning.count === 0 && before === "on";
  return isCurrent || meaning.kind === "span" ? "during" : null;
}

/** How many words a word of the future reaches. */
const REACH = 15;

/**
 * Whether the words around put the date ahead: "will" before it, with nobody's "said" between; "will" behind "by Friday".
 *
 *   It will open on Saturday.   The court will sit, police said on Friday.   By Tuesday all will be home.
 *                ahead                                          no           ahead
 */
function looksAhead(view: SentenceView, from: number, to: number, sense: DateFound["sense"], words: DateWords): boolean {
  for (let at = from - 1; at >= from - REACH && lowerAt(view, at) !== ";"; at--) {
    if (words.future.has(lowerAt(view, at))) return true;
    if ((classesAt(view, at) & WordClass.cue) !== 0 && !words.future.has(lowerAt(view, at - 1))) break;
  }
  if (sense !== "until" && from !== view.from) return false;
  for (let at = to; at < to + REACH && shapeAt(view, at) !== "mark"; at++) if (words.future.has(lowerAt(view, at))) return true;
  return false;
}

/** The preposition of a date and what stands between: "late on", "in the", "since". */
function openingOf(view: SentenceView, at: number, floor: number, words: DateWords): { from: number; sense: DateFound["sense"] } {
  let from = at;
  while (from > floor && words.beforeDate.has(lowerAt(view, from - 1))) from--;
  const found = phraseBefore(view, from, words.senses);
  if (!found || found.from < floor) return { from, sense: "on" };
  from = found.from;
  while (from > floor && words.beforeDate.has(lowerAt(view, from - 1))) from--;
  return { from, sense: found.value };
}

/** "between Monday and Wednesday", "from 24.02 to 12.04": the second end. */
function secondEnd(view: SentenceView, from: number, previous: DateFound | null, words: DateWords): DateFound["sense"] | null {
  if (previous === null || from - previous.to > 1 || !words.rangeOpeners.has(lowerAt(view, previous.from))) return null;
  return words.rangeJoiners.has(lowerAt(view, from === previous.to ? from : from - 1)) ? "until" : null;
}
