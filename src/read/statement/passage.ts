import type { Quotation, Sentence, Word } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";

/**
 * What a clause is made of when quotation marks are closed boxes: a word, or a quotation with its marks.
 *
 *   “Stop. Go,” she said (twice).
 *   ^^^^^^^^^^^ ^^^ ^^^^        ^ four units; brackets are passed over
 */
export interface Unit {
  readonly word: Word;
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly quotation: Quotation | null;
}

/** Sentences that quotation marks hold together. */
export interface Passage {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  /** Indices of its first and last sentence. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly block: number;
  readonly classes: number;
  readonly quotations: readonly Quotation[];
}

/** No passage holds more: where quotation after quotation runs over the end of a sentence, the text is noise or its marks are astray. */
const MOST_QUOTATIONS = 40;

/** Joins the sentences that a quotation spans. In order of text. */
export function passagesOf(scan: Scan): Passage[] {
  const { sentences, quotations } = scan;
  const passages: Passage[] = [];
  let next = 0;
  for (let first = 0; first < sentences.length;) {
    const own: Quotation[] = [];
    let last = first;
    let classes = 0;
    for (let at = first; at <= last; at++) {
      const sentence = sentences[at]!;
      classes |= sentence.classes;
      while (next < quotations.length && quotations[next]!.from - 1 < sentence.to) own.push(quotations[next++]!);
      if (at === last && own.length <= MOST_QUOTATIONS && runsOn(own.at(-1), sentence, sentences[at + 1])) last++;
    }
    passages.push({
      from: datelineEnd(scan, sentences, first),
      to: sentences[last]!.to,
      firstSentence: first,
      lastSentence: last,
      block: sentences[first]!.block,
      classes,
      quotations: own,
    });
    first = last + 1;
  }
  return passages;
}

/** A dateline is no longer than this, in tokens. */
const LONGEST_DATELINE = 14;

/** Behind "KYIV, March 2 (Meridian Wire) -" at the head of a block: the dateline is nobody's words. */
function datelineEnd({ tokens }: Scan, sentences: readonly Sentence[], index: number): number {
  const { from, to, block } = sentences[index]!;
  if (sentences[index - 1]?.block === block || tokens.word[from]!.shape !== "upper") return from;
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_DATELINE); at++) {
    const { lower, shape } = tokens.word[at]!;
    if (DATELINE_DASHES.has(lower)) return at + 1;
    if (shape === "lower" || lower === ":") return from;
  }
  return from;
}

const DATELINE_DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—"]);

function runsOn(quotation: Quotation | undefined, sentence: Sentence, next: Sentence | undefined): boolean {
  return quotation !== undefined && next !== undefined && next.block === sentence.block && unitEnd(quotation) > sentence.to;
}

/** One past the closing mark, or past the last word where the mark is missing. */
const unitEnd = (quotation: Quotation) => quotation.to + (quotation.closed ? 1 : 0);

const mark = (lower: string): Word => ({ lower, shape: "mark", classes: 0, parts: 0 });
/** A quotation that ends in no mark is a part of the sentence around it, one that ends in a mark is speech. */
const QUOTED = mark("“”");
const SPEECH: ReadonlyMap<string, Word> = new Map(
  [",", ".", "?", "!", "…", "...", "-", "--", "—"].map((last) => [last, mark(`“${last}”`)]),
);

/** A passage as units. Brackets inside it are left out, and a full stop that ends no sentence ("Gen.") belongs to its word. */
export function unitsOf(scan: Scan, passage: Passage): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (let at = passage.from; at < passage.to;) {
    const quotation = passage.quotations[next];
    if (quotation && quotation.from - 1 === at) {
      units.push({
        word: SPEECH.get(scan.tokens.word[quotation.to - 1]!.lower) ?? QUOTED,
        from: at,
        to: unitEnd(quotation),
        quotation,
      });
      at = unitEnd(quotation);
      next++;
      continue;
    }
    const word = scan.tokens.word[at]!;
    if (word.lower === "." && at + 1 < passage.to && units.length > 0 && scan.tokens.start[at] === scan.tokens.end[at - 1]) {
      units.push({ ...units.pop()!, to: ++at });
      continue;
    }
    const close =
      at > passage.from && (word.lower === "(" || word.lower === "[")
        ? closingBracket(scan, at, quotation ? quotation.from - 1 : passage.to)
        : at;
    if (close === at && (at > passage.from || word.lower !== "(")) units.push({ word, from: at, to: at + 1, quotation: null });
    at = close + 1;
  }
  return units;
}

const LONGEST_BRACKET = 30;

function closingBracket(scan: Scan, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_BRACKET);
  for (let at = open + 1; at < limit; at++) if (scan.tokens.word[at]!.lower === ")" || scan.tokens.word[at]!.lower === "]") return at;
  return open;
}
