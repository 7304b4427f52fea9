import type { TimelineDay } from "../../model/story.ts";
import type { Tally } from "../../model/tally.ts";
import { findNames } from "./find-names.ts";
import { dayOfMember, type Member } from "./member.ts";
import { movesOf, type Move } from "./moves-of.ts";
import { sentencesOf } from "./sentences-of.ts";
import { wordsOf } from "./words-of.ts";

/** An article says what is new near its beginning. */
const SENTENCES = 40;
const SHORTEST = 30;
const LONGEST = 500;
/** A new number or name weighs as much as so many words. */
const STRONG = 2;
/** What is new must come to so much, and to so large a share of all that the sentence says. */
const LEAST_NEW = 5;
const SHARE_NEW = 0.5;

/**
 * For each day the first sentence that says something new compared with all that was said before, by its words, numbers and names, and
 * every count that moved; a sentence with such a count is new. A day that brings neither is left out.
 *
 * @param members in order of time
 */
export function tellDays(members: readonly Member[], tallies: readonly Tally[]): TimelineDay[] {
  const moves = Map.groupBy(movesOf(members, tallies), ({ day }) => day);
  const said = new Set<string>();
  return [...Map.groupBy(members, dayOfMember)].flatMap(([day, own]) => {
    const moved = moves.get(day) ?? [];
    const told = firstNew(own, said, moved) ?? sentenceOfMove(moved);
    for (const { report } of own) for (const sentence of sentencesOf(report.article)) for (const term of termsOf(sentence)) said.add(term);
    return told === null ? [] : [{ day, ...told, moved: moved.map(withoutContext) }];
  });
}

function withoutContext({ tally, name, claimant, from, to, figure }: Move): TimelineDay["moved"][number] {
  return { tally, name, claimant, from, to, figure };
}

type Told = Pick<TimelineDay, "sentence" | "article">;

function firstNew(members: readonly Member[], said: ReadonlySet<string>, moved: readonly Move[]): Told | null {
  const moving = new Set(moved.map(({ sentence }) => sentence));
  for (const { article, report, copyOf } of members) {
    if (copyOf !== null) continue;
    const sentence = sentencesOf(report.article)
      .slice(0, SENTENCES)
      .find((one) => moving.has(one) || isNew(one, said));
    if (sentence !== undefined) return { sentence, article };
  }
  return null;
}

function isNew(sentence: string, said: ReadonlySet<string>): boolean {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return false;
  let [all, fresh] = [0, 0];
  for (const term of new Set(termsOf(sentence))) {
    const weight = /^[\p{N}\p{Lu}]/u.test(term) ? STRONG : 1;
    all += weight;
    if (!said.has(term)) fresh += weight;
  }
  return fresh >= LEAST_NEW && fresh >= all * SHARE_NEW;
}

/** Words in lower case, names as written. */
function termsOf(sentence: string): string[] {
  return [...wordsOf(sentence), ...findNames(null, sentence).keys()];
}

function sentenceOfMove(moved: readonly Move[]): Told | null {
  const [first] = moved;
  return first === undefined ? null : { sentence: first.sentence, article: first.article };
}
