import type { Tokens } from "../../model/sentence.ts";
import { WordClass } from "../text/word-class.ts";
import { isNameWord } from "./article-names.ts";
import type { StatementWords } from "./statement-words.ts";

/** A noun phrase taken apart. */
export interface NameAndRole {
  readonly name: string;
  /** "military analyst"; null where the phrase gives none. */
  readonly role: string | null;
  /** Whether the name is that of a person, by its form: a role or title before a name, or two capitalised words. */
  readonly person: boolean;
}

/**
 * Takes a speaker's phrase apart.
 *
 *   Military analyst Oleh Zhdanov      the latest figures released by Kyiv
 *   role             name                                             name
 */
export function nameAndRole(tokens: Tokens, from: number, to: number, words: StatementWords): NameAndRole {
  const say = (a: number, b: number) => (a < b ? tokens.text.slice(tokens.start[a], tokens.end[b - 1]) : "");
  const issuer = issuerOf(tokens, from, to);
  if (issuer > from) return { name: say(issuer, to), role: null, person: false };
  const end = headEnd(tokens, from, to);
  const first = nameStart(tokens, from, end, words);
  if (first === end) return { name: say(from, to), role: roleAlone(tokens, from, to, words), person: false };
  const before = say(skipDeterminer(tokens, from), first).replace(/[\s,]+$/u, "");
  if (first === from)
    return {
      name: say(first, Math.max(end, isPersonal(tokens, first, end) ? end : to)),
      role: null,
      person: isPersonal(tokens, first, end),
    };
  const determined = (tokens.word[from]!.classes & WordClass.determiner) !== 0 && !hasRole(tokens, from, first, words);
  if (determined) return { name: say(from, to), role: null, person: false };
  return { name: say(first, end), role: isTitle(before, words) ? null : before || null, person: true };
}

const isTitle = (before: string, words: StatementWords) => words.titles.has(before.toLowerCase().replace(/\.$/, ""));
const isPersonal = (tokens: Tokens, from: number, to: number) => to - from >= 2 && to - from <= 4 && tokens.word[to - 1]!.shape !== "upper";
const skipDeterminer = (tokens: Tokens, from: number) => from + ((tokens.word[from]!.classes & WordClass.determiner) !== 0 ? 1 : 0);
const hasRole = (tokens: Tokens, from: number, to: number, words: StatementWords) => {
  for (let at = from; at < to; at++) if (words.roles.has(tokens.word[at]!.lower)) return true;
  return false;
};

function roleAlone(tokens: Tokens, from: number, to: number, words: StatementWords): string | null {
  if (!hasRole(tokens, from, to, words)) return null;
  const first = skipDeterminer(tokens, from);
  return tokens.text.slice(tokens.start[first], tokens.end[to - 1]);
}

const ISSUED = new Set(["released", "published", "issued", "compiled", "provided", "collected", "gathered", "conducted", "cited"]);

/** "figures released by Kyiv": the one who issued them. */
function issuerOf(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at + 2 < to; at++) if (tokens.word[at + 1]!.lower === "by" && ISSUED.has(tokens.word[at]!.lower)) return at + 2;
  return from;
}

/** The phrase without "of Hawaii", "from the ministry" behind a name. */
function headEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if ((tokens.word[at]!.classes & WordClass.preposition) !== 0 && isNameWord(tokens, at - 1)) return at;
    if (tokens.word[at]!.lower === "," || tokens.word[at]!.lower === "(") return at;
  }
  return to;
}

/** First word of the capitalised run that ends the phrase; past roles and titles in capitals. */
function nameStart(tokens: Tokens, from: number, end: number, words: StatementWords): number {
  let first = end;
  while (first > from && (isNameWord(tokens, first - 1) || isInitial(tokens, first - 1))) first--;
  while (
    first < end - 1 &&
    (words.roles.has(tokens.word[first]!.lower) || words.titles.has(tokens.word[first]!.lower) || isInitialOfTitle(tokens, first))
  )
    first++;
  return first;
}

const isInitial = (tokens: Tokens, at: number) => tokens.word[at]!.lower === "." && at > 0 && isNameWord(tokens, at - 1);
const isInitialOfTitle = (tokens: Tokens, at: number) =>
  tokens.word[at]!.lower === "." || (tokens.word[at]!.classes & WordClass.abbreviation) !== 0;
