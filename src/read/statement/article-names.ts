import type { Tokens } from "../../model/sentence.ts";
import type { Scan } from "../text/scan.ts";
import type { StatementWords } from "./statement-words.ts";
import { WordClass } from "../text/word-class.ts";

/** A name as it stands in the text, in tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** What stands before it and ends in a role: "Defence minister"; null where no role does. */
  readonly role?: string | null;
}

/** All names of an article, so that a short form finds its full one. */
export interface ArticleNames {
  /** In order of text. */
  readonly runs: readonly NameRun[];
  /** "hrytsiv" to "Olena Hrytsiv", "general staff" to "General Staff of the Armed Forces": short forms in lower case. */
  readonly full: ReadonlyMap<string, string>;
  /** Stems of persons' names to their shortest form: "сердюк" and "павл сердюк" to "Павло Сердюк". Empty where names do not change. */
  readonly persons: ReadonlyMap<string, string>;
  /** "olga petrenko" to "Defence minister": names in lower case. */
  readonly roles: ReadonlyMap<string, string>;
  /** Names by the last word of the role before them: "minister". In order of text. */
  readonly holders: ReadonlyMap<string, readonly NameRun[]>;
}

const LONGEST_PERSON = 4;

/** Runs of capitalised words: persons, towns, institutions alike. */
export function namesIn(scan: Scan): ArticleNames {
  const { tokens, language } = scan;
  const runs: NameRun[] = [];
  for (const sentence of scan.sentences) {
    if (isTitleCased(tokens, sentence.from, sentence.to)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const to = nameEnd(tokens, at, sentence.to);
      if (to === at) continue;
      const first = firstOfName(scan, at, to);
      const role = roleBefore(scan, first);
      const from = role === null ? first : pastOwner(tokens, first, to, language.statements);
      if (to - from > 1 || at > sentence.from) runs.push({ from, to, role });
      at = to;
    }
  }
  return { runs, full: fullNames(scan, runs), persons: personsOf(scan, runs), roles: rolesOf(tokens, runs), holders: holdersOf(runs) };
}

function fullNames({ tokens, language }: Scan, runs: readonly NameRun[]): Map<string, string> {
  const full = new Map<string, string>();
  const say = (from: number, to: number) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  runs.forEach(({ from, to }, index) => {
    const end = ofPhraseEnd(tokens, language.statements.nameJoint, runs, index);
    if (end > to && to - from > 1) remember(full, say(from, to), say(from, end));
    const person = to - from > 1 && to - from <= LONGEST_PERSON && !language.statements.notForenames.has(tokens.word[from]!.lower);
    if (person && end === to) remember(full, say(to - 1, to), say(from, to));
  });
  return full;
}

/** Persons by the stems of their names, where names change with case. */
function personsOf({ tokens, language }: Scan, runs: readonly NameRun[]): Map<string, string> {
  const persons = new Map<string, string>();
  const { nameCase, roles } = language.statements;
  if (!nameCase) return persons;
  for (const { from, to } of runs) {
    if (to - from < 2 || to - from > LONGEST_FORENAMED || !mayBePerson(tokens, from, to, language.statements)) continue;
    if (roles.has(tokens.word[to - 1]!.lower)) continue;
    const name = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    const surname = tokens.word[to - 1]!.lower;
    for (const key of [stemOf(name, nameCase), stemOf(surname, nameCase)])
      if ((persons.get(key)?.length ?? Infinity) > name.length) persons.set(key, name);
  }
  return persons;
}

const LONGEST_FORENAMED = 3;

/** A name without the endings of its case, in lower case: "Павла Сердюка" and "Павло Сердюк" alike. */
export const stemOf = (name: string, nameCase: RegExp): string =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(nameCase, ""))
    .join(" ");

function mayBePerson(tokens: Tokens, from: number, to: number, { notForenames }: StatementWords): boolean {
  return !notForenames.has(tokens.word[from]!.lower) && tokens.word.slice(from, to).every(({ shape }) => mayBeForename(shape));
}

function rolesOf(tokens: Tokens, runs: readonly NameRun[]): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { from, to, role } of runs) if (role) roles.set(tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase(), role);
  return roles;
}

function holdersOf(runs: readonly NameRun[]): Map<string, NameRun[]> {
  const holders = new Map<string, NameRun[]>();
  for (const run of runs) {
    if (!run.role) continue;
    const word = run.role.slice(run.role.lastIndexOf(" ") + 1).toLowerCase();
    holders.set(word, [...(holders.get(word) ?? []).slice(-MOST_HOLDERS), run]);
  }
  return holders;
}

/** Mayors of one article that are worth remembering. */
const MOST_HOLDERS = 50;

function remember(full: Map<string, string>, short: string, long: string): void {
  const key = short.toLowerCase();
  if ((full.get(key)?.length ?? 0) < long.length && long.length > short.length) full.set(key, long);
}

/** Parts of the longest name: "Office of the General Secretary of the League of Nations". */
const MOST_PARTS = 6;

/** "General Staff of the Armed Forces of Ukraine": past the runs that "of" joins to this one. */
function ofPhraseEnd(tokens: Tokens, nameJoint: string, runs: readonly NameRun[], index: number): number {
  let end = runs[index]!.to;
  for (let next = index + 1; next < Math.min(runs.length, index + MOST_PARTS); next++) {
    const gap = runs[next]!.from - end;
    const joined =
      gap > 0 &&
      gap < 3 &&
      tokens.word[end]!.lower === nameJoint &&
      (gap === 1 || (tokens.word[end + 1]!.classes & WordClass.determiner) !== 0);
    if (!joined) break;
    end = runs[next]!.to;
  }
  return end;
}

const FUNCTION =
  WordClass.determiner | WordClass.pronoun | WordClass.preposition | WordClass.conjunction | WordClass.auxiliary | WordClass.modal;

export function isNameWord(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  const capital = word.shape === "title" || word.shape === "mixed" || word.shape === "upper";
  return capital && (word.classes & (FUNCTION | WordClass.weekday)) === 0;
}

function nameEnd(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < end && (isNameWord(tokens, at) || (at > from && isInitialStop(tokens, at) && at + 1 < end && isNameWord(tokens, at + 1))))
    at++;
  return at;
}

const isInitial = (tokens: Tokens, at: number) => tokens.end[at]! - tokens.start[at]! < 2;

/** The full stop of "J." inside a name, of "Sen." before one. */
export const isInitialStop = (tokens: Tokens, at: number): boolean =>
  tokens.word[at]!.lower === "." &&
  tokens.start[at] === tokens.end[at - 1] &&
  (isInitial(tokens, at - 1) || (tokens.word[at - 1]!.classes & WordClass.abbreviation) !== 0);

function roleBefore({ tokens, language }: Scan, from: number): string | null {
  if (!language.statements.roles.has(from > 0 ? tokens.word[from - 1]!.lower : "")) return null;
  let first = from - 1;
  while (first > 0 && from - first < LONGEST_ROLE && isPlainWord(tokens, first - 1) && !breaksLine(tokens, first)) first--;
  return tokens.text.slice(tokens.start[first], tokens.end[from - 1]);
}

const LONGEST_ROLE = 4;
const isPlainWord = (tokens: Tokens, at: number) =>
  tokens.word[at]!.shape !== "mark" && (tokens.word[at]!.classes & (FUNCTION | WordClass.cue)) === 0;
const breaksLine = (tokens: Tokens, at: number) => /\n/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]));

/** Past titles and roles in front. */
function firstOfName({ tokens, language }: Scan, from: number, to: number): number {
  const { roles, titles, bodies } = language.statements;
  for (let at = to - 2; at >= from; at--) {
    const { lower, classes } = tokens.word[at]!;
    if (lower === "." && tokens.end[at - 1]! - tokens.start[at - 1]! > 1) return at + 1;
    if (titles.has(lower) || (roles.has(lower) && !bodies.has(tokens.word[at + 1]!.lower)) || (classes & WordClass.abbreviation) !== 0)
      return at + 1;
  }
  return from;
}

/** "мер Києва Іван Дуб": behind a role, what stands before forename and surname is whose it is. */
export function pastOwner(tokens: Tokens, from: number, to: number, { patronymic }: StatementWords): number {
  if (!patronymic || to - from < 3 || patronymic.test(tokens.word[to - 2]!.lower)) return from;
  return mayBeForename(tokens.word[to - 2]!.shape) && mayBeForename(tokens.word[to - 1]!.shape) ? to - 2 : from;
}

const mayBeForename = (shape: string) => shape === "title" || shape === "mixed";

/** A headline in capitals says nothing of where names end. */
function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = from; at < to; at++) {
    const { shape, classes } = tokens.word[at]!;
    if (shape === "mark" || shape === "digits" || (classes & FUNCTION) !== 0) continue;
    words++;
    if (shape !== "lower") capitals++;
  }
  return words > 5 && capitals / words > 0.8;
}
