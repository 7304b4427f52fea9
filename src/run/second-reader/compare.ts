import type { Block } from "../../model/article.ts";
import type { Count, Figure } from "../../model/figure.ts";
import type { Choices, WordChoice } from "../../model/opinion.ts";
import type { DateMention } from "../../model/report.ts";
import type { Quoted, Span } from "../../model/span.ts";
import { findQuantities } from "../../read/quantity/find-quantities.ts";
import { scan, type Scan } from "../../read/text/scan.ts";
import type { Answer } from "./answer.ts";
import { isGiven, type Passage } from "./passage.ts";

/** What an answer is held against: the rule's figure, what was given of its article, and the days named there. */
interface Rule {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly text: Scan;
  readonly dates: readonly DateMention[];
}

/** Each field of an answer beside the rule's. A number's words are read as any text is; the second reader does no arithmetic. */
export function compare(answer: Answer, rule: Rule): Choices {
  const { figure, passage, text, dates } = rule;
  const { count, measure, counted, kind, status, claimant, asOf } = answer;
  const choice = (words: Quoted | null, field: string, ruleReadsNone: boolean, same: (words: Quoted) => boolean): WordChoice => ({
    words,
    agrees: words === null ? agreesOnNone(ruleReadsNone, figure.evidence[field] ?? [], passage) : same(words),
  });
  return {
    count: { words: count, agrees: count !== null && isSameCount(count, figure, text) },
    measure: { value: measure, agrees: measure === figure.measure },
    counted: choice(counted, "counted", figure.counted.text === "", (words) =>
      isSameWords(words, figure.counted.text, figure.evidence["counted"]),
    ),
    kind: { value: kind, agrees: kind === figure.kind },
    status: { value: status, agrees: status === figure.status },
    claimant: choice(
      claimant,
      "claimant",
      figure.claimant === null,
      (words) => figure.claimant !== null && isSameWords(words, figure.claimant.name, figure.evidence["claimant"]),
    ),
    asOf: choice(asOf, "asOf", figure.asOf === null, (words) => isSameDay(words, figure, dates)),
  };
}

/** It says that its sentences tell nothing: a contradiction only where the rule read something from these very sentences. */
function agreesOnNone(ruleReadsNone: boolean, evidence: readonly Span[], passage: Passage): boolean | null {
  if (ruleReadsNone) return true;
  return evidence.some((span) => isGiven(passage, span)) ? false : null;
}

function isSameCount(words: Quoted, figure: Figure, text: Scan): boolean {
  if (!overlap(words, figure)) return false;
  if (fold(words.text) === fold(figure.count.text)) return true;
  const read = countIn(words.text, text);
  if (read === null) return figure.single;
  return read.low === figure.count.low && read.high === figure.count.high && read.modifier === figure.count.modifier;
}

/** The one number that stands in these words by themselves; null where there is none, or more than one. */
function countIn(words: string, { article, language }: Scan): Count | null {
  const block: Block = { role: "paragraph", start: 0, end: words.length, repeats: false };
  const alone = scan({ ...article, text: words, blocks: [block] }, language);
  const [first, second] = alone.sentences.flatMap((sentence) => findQuantities(alone, sentence));
  return first && !second ? first.count : null;
}

/** The same words, one within the other ("soldiers", "Russian soldiers"), or the very words the rule read it from ("he"). */
function isSameWords(words: Quoted, rule: string, evidence: readonly Span[] = []): boolean {
  const [a, b] = [` ${fold(words.text)} `, ` ${fold(rule)} `];
  return a.includes(b) || b.includes(a) || evidence.some((span) => overlap(words, span));
}

function isSameDay(words: Quoted, { asOf, evidence }: Figure, dates: readonly DateMention[]): boolean {
  if (asOf === null) return false;
  const named = dates.filter((date) => overlap(words, date));
  return named.length > 0 ? named.some(({ to }) => to === asOf) : (evidence["asOf"] ?? []).some((span) => overlap(words, span));
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Lower-case words without the marks between them. */
function fold(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ");
}
