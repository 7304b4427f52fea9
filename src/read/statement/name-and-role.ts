import type { Tokens } from "../../model/sentence.ts";
import { WordClass } from "../text/word-class.ts";
import { isInitialStop, isNameWord, pastOwner } from "./article-names.ts";
import { Part, type StatementWords } from "./statement-words.ts";

/** A noun phrase taken apart. */
export interface NameAndRole {
  readonly name: string;
  /** "military analyst"; null where the phrase gives none. */
  readonly role: string | null;
  /** Whether it names a person; null where its form does not say. */
  readonly person: boolean | null;
}

/**
 * Takes a speaker's phrase apart.
 *
 *   Military analyst Olena Hrytsiv      the numbers published by Lviv      the General Staff of the Armed Forces
 *   ^^^^^^^^^^^^^^^^ role                                        ^^^^ name ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function nameAndRole(tokens: Tokens, from: number, to: number, words: StatementWords): NameAndRole {
  const say = (a: number, b: number) => (a < b ? tokens.text.slice(tokens.start[a], tokens.end[b - 1]) : "");
  const issuer = issuerOf(tokens, from, to, words);
  if (issuer > from) return { name: say(issuer, to), role: null, person: false };
  const determined = hasClass(tokens, from, WordClass.determiner);
  const end = headEnd(tokens, from, to);
  const named = nameStart(tokens, from, end, words);
  const first = hasRole(tokens, from, named, words) ? pastOwner(tokens, named, end, words) : named;
  if (first === end)
    return { name: say(from, to), role: roleAlone(tokens, from, end, words), person: roleWord(tokens, end - 1, words) !== null || null };
  if (first === from)
    return isPersonal(tokens, first, end)
      ? { name: say(first, end), role: null, person: null }
      : { name: say(from, to), role: null, person: null };
  const role = say(determined ? from + 1 : from, first).replace(/[\s,]+$/u, "");
  if (words.titles.has(role.toLowerCase().replace(/\.$/, ""))) return { name: say(first, end), role: null, person: true };
  if (!hasRole(tokens, from, first, words)) return { name: say(from, to), role: null, person: determined ? false : null };
  return { name: say(first, end), role, person: true };
}

const hasClass = (tokens: Tokens, at: number, bits: number) => (tokens.word[at]!.classes & bits) !== 0;
const isPersonal = (tokens: Tokens, from: number, to: number) => to - from >= 2 && to - from <= 4 && tokens.word[to - 1]!.shape !== "upper";

/** "ministers" is as good as "minister". */
const roleWord = (tokens: Tokens, at: number, words: StatementWords) => {
  const { lower } = tokens.word[at]!;
  if (words.roles.has(lower)) return lower;
  const singular = lower.endsWith(words.pluralEnding) ? lower.slice(0, -words.pluralEnding.length) : lower;
  return words.roles.has(singular) ? singular : null;
};

function hasRole(tokens: Tokens, from: number, to: number, words: StatementWords): boolean {
  for (let at = from; at < to; at++) if (roleWord(tokens, at, words) !== null) return true;
  return false;
}

/** "One military analyst": a role and no name. What counts or determines it is left out; several who share a role have none. */
function roleAlone(tokens: Tokens, from: number, to: number, words: StatementWords): string | null {
  const singular = roleWord(tokens, to - 1, words);
  const one = hasClass(tokens, from, WordClass.determiner | WordClass.pronoun);
  if (singular === null || (singular !== tokens.word[to - 1]!.lower && !one)) return null;
  let first = from;
  while (first < to - 1 && hasClass(tokens, first, WordClass.determiner | WordClass.pronoun | WordClass.number)) first++;
  const head = tokens.start[to - 1]!;
  return tokens.text.slice(tokens.start[first], head) + tokens.text.slice(head, head + singular.length);
}

/** "figures released by Kyiv": the one who issued them. */
function issuerOf(tokens: Tokens, from: number, to: number, words: StatementWords): number {
  for (let at = from + 1; at + 2 < to; at++)
    if (words.issued.has(tokens.word[at]!.lower) && ((words.parts.get(tokens.word[at + 1]!.lower) ?? 0) & Part.by) !== 0) return at + 2;
  return from;
}

/** The phrase without "of Hawaii", "from the ministry" behind a name. */
function headEnd(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (tokens.word[at]!.lower === "," || tokens.word[at]!.lower === "(") return at;
    if (hasClass(tokens, at, WordClass.preposition) && isNameWord(tokens, at - 1)) return at;
  }
  return to;
}

/** First word of the capitalised run that ends the phrase; past roles and titles in capitals. */
function nameStart(tokens: Tokens, from: number, end: number, words: StatementWords): number {
  let first = end;
  while (first > from && (isNameWord(tokens, first - 1) || (first - 1 > from && isInitialStop(tokens, first - 1)))) first--;
  for (let at = end - 2; at >= first; at--) {
    const role = roleWord(tokens, at, words) !== null && !words.bodies.has(tokens.word[at + 1]!.lower);
    if (role || words.titles.has(tokens.word[at]!.lower))
      return pastBody(tokens, tokens.word[at + 1]!.lower === "." ? Math.min(at + 2, end - 1) : at + 1, end);
  }
  return first;
}

/** "Голова ОВА Олександр Прокудін": a body in capitals between a role and a full name belongs to the role. */
function pastBody(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at + 2 < end && tokens.word[at]!.shape === "upper" && tokens.word[at]!.lower.length > 2) at++;
  return at;
}
