import { countryOf, governmentOf } from "./countries.ts";
import { HEADS, HONORIFICS, JOINTS, NOUN_SPELLINGS, OFFICES, PARTICLES, ROLES, SET_APART, TOPICS } from "./name-words.ts";
import { spellingKey } from "./spelling.ts";

/** What a name is made of, as names are held against each other. */
export interface NameForm {
  readonly kind: "government" | "person" | "institution" | "other";
  /** Words that tell it from others, as all spellings share them, in order; of a person those of the name alone. */
  readonly words: readonly string[];
  /** ISO code of the country it is said to be of, else the possessor's word, else null. */
  readonly of: string | null;
  /** A person's office, where only one person holds it at a time; else null. */
  readonly office: string | null;
  /** The last word before a person's name: "coroner". */
  readonly role: string | null;
  /** "OCHA" where the name gives it in brackets, or is one itself. */
  readonly acronym: string | null;
  /** Those of its words that are acronyms. */
  readonly acronyms: readonly string[];
  /** Initials of its capitalised words: "OCHA". */
  readonly initials: string;
  /** Whether it is one common noun, which any article uses of whom it likes. */
  readonly bare: boolean;
  /** Names more than one country or place in a fixed order: "the Russian embassy in Ukraine". */
  readonly ordered: boolean;
}

/** A word as it was written. */
interface Word {
  readonly text: string;
  readonly lower: string;
  /** "Gaza's". */
  readonly owner: boolean;
}

/**
 * Takes a name apart.
 *
 *     Ukraine's President Volodymyr Zelensky         health ministry in Gaza
 *     of UA     office    words                      words           words
 */
export function nameForm(name: string): NameForm {
  const plain = name.normalize("NFKC").replace(/[’ʼ‘]/g, "'").trim();
  const bracketed = /\(([\p{Lu}][\p{Lu}\p{N}]{1,9})\)/u.exec(plain)?.[1] ?? null;
  const words = wordsOf(plain.replace(/\([^)]*\)/g, " ").replace(/,.*$/u, ""));
  const government = governmentOf(plain);
  if (government) return { ...NOTHING, kind: "government", words: ["government"], of: government.code };
  return personForm(words) ?? otherForm(words, bracketed);
}

const NOTHING = { of: null, office: null, role: null, acronym: null, acronyms: [], initials: "", bare: false, ordered: false };

function wordsOf(name: string): Word[] {
  const found = name.match(/[\p{L}\p{N}]+(?:['.\-‑][\p{L}\p{N}]+)*(?:\.|'(?=\s|$))?/gu) ?? [];
  return found.map((text) => {
    const owner = /'s?$/u.test(text);
    const own = text.replace(/'s?$/u, "");
    return { text: own, lower: own.toLowerCase(), owner };
  });
}

/** A capitalised run at the end, after roles, and no institution's word in it. */
function personForm(words: readonly Word[]): NameForm | null {
  const lower = words.map((word) => word.lower);
  if (lower.some((word) => HEADS.has(word))) return personOfInstitution(words);
  const from = startOfName(words);
  if (from === null) return null;
  const own = words.slice(from);
  const named = own.filter(({ lower: word }) => !PARTICLES.has(word));
  if (named.length === 0 || named.length > 4 || own.some((word) => !isNameWord(word))) return null;
  if (from === 0 && named.length === 1) return null;
  return toPerson(words.slice(0, from), named);
}

/** "police chief Ana Ruiz": a role of an institution before a full name is hers, without one nobody's. */
function personOfInstitution(words: readonly Word[]): NameForm | null {
  const last = words.findLastIndex(({ lower }) => ROLES.has(lower) || OFFICES.has(lower));
  const own = words.slice(last + 1);
  if (last < 0 || own.length < 2 || own.length > 3 || own.some((word) => !isNameWord(word) || HEADS.has(word.lower))) return null;
  return toPerson(words.slice(0, last + 1), own);
}

/** Behind the last word that is a role, or written small and no particle; null where a place alone stands there ("mayor of Adra"). */
function startOfName(words: readonly Word[]): number | null {
  const last = words.findLastIndex(({ text, lower, owner }) => isTitle(lower) || owner || (/^\p{Ll}/u.test(text) && !PARTICLES.has(lower)));
  if (!/^(?:of|in|for|at)$/.test(words[last]?.lower ?? "")) return last + 1;
  return words.length - last > 3 ? last + 2 : null;
}

function isTitle(lower: string): boolean {
  const word = lower.replace(/\.$/, "");
  return HONORIFICS.has(word) || ROLES.has(word) || OFFICES.has(word);
}

function isNameWord({ text, lower }: Word): boolean {
  return (/^\p{Lu}/u.test(text) || PARTICLES.has(lower) || /^(?:al|el)-/u.test(lower)) && !/\p{N}/u.test(text);
}

function toPerson(before: readonly Word[], named: readonly Word[]): NameForm {
  const words = named.map(({ text }) => spellingKey(text.replace(/^(?:al|el)-/iu, "")));
  const titled = before.filter(({ lower }) => OFFICES.has(lower) || ROLES.has(lower.replace(/\.$/, "")));
  const role = titled.at(-1)?.lower ?? null;
  const deputy = titled.some(({ lower }) => /^(?:deputy|vice|acting|former|interim)$/.test(lower));
  const office = titled.map(({ lower }) => OFFICES.get(lower)).findLast((found) => found !== undefined) ?? null;
  const prime = office === "minister" && titled.length > 0 && before.some(({ lower }) => lower === "prime");
  const of = before.map(({ lower, owner }) => countryOf(lower)?.code ?? (owner ? lower : null)).find((found) => found !== null) ?? null;
  const held = prime ? "prime minister" : office;
  return { ...NOTHING, kind: "person", words: withoutPatronymic(words), of, office: deputy && held ? `deputy ${held}` : held, role };
}

/** "Ihor Ivanovych Klymenko" is Ihor Klymenko. */
function withoutPatronymic(words: readonly string[]): readonly string[] {
  return words.length === 3 && /(?:[oe]v[yi]ch|[iyoe]vna)$/.test(words[1]!) ? [words[0]!, words[2]!] : words;
}

function otherForm(words: readonly Word[], bracketed: string | null): NameForm {
  const joined = joinCountries(words);
  const countries = joined.filter(({ country }) => country !== null);
  const owner = joined.find(({ owner, country, text }) => owner && country === null && /^\p{Lu}/u.test(text));
  const of = countries[0]?.country ?? (owner ? spellingKey(owner.text) : null);
  const own = joined.filter((word) => !JOINTS.has(word.lower) && word.country === null && word !== owner);
  const ordered = countries.length + (owner ? 1 : 0) > 1;
  const kept = ordered ? joined : own;
  return {
    ...NOTHING,
    kind: words.some(({ lower }) => HEADS.has(lower)) ? "institution" : "other",
    words: kept.map(foldWord),
    of,
    acronym: bracketed ?? (words.length === 1 && isAcronym(words[0]!) ? words[0]!.text : null),
    acronyms: own.filter(isAcronym).map(foldWord),
    initials: own
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ text }) => text[0])
      .join(""),
    bare: own.length === 1 && of === null && isCommon(own[0]!),
    ordered,
  };
}

/** A common noun, at the head of a sentence too: "Police". */
function isCommon({ text, lower }: Word): boolean {
  return /^\p{Ll}/u.test(text) || HEADS.has(lower) || TOPICS.has(lower) || isTitle(lower);
}

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u.test(text);
}

/** Common nouns as they are, names as all their spellings share them. */
function foldWord({ lower, text }: Word): string {
  const noun = NOUN_SPELLINGS.get(lower) ?? lower;
  return HEADS.has(noun) || TOPICS.has(noun) || SET_APART.has(noun) ? noun : spellingKey(text);
}

/** Words with the country each names; "South Korean" is one. */
function joinCountries(words: readonly Word[]): (Word & { readonly country: string | null })[] {
  const found: (Word & { readonly country: string | null })[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    const pair = next ? countryOf(`${word.lower} ${next.lower}`) : null;
    if (pair && next) {
      found.push({ text: `${word.text} ${next.text}`, lower: `${word.lower} ${next.lower}`, owner: next.owner, country: pair.code });
      at++;
    } else found.push({ ...word, country: countryOf(word.lower)?.code ?? null });
  }
  return found;
}
