import type { NameForm } from "./name-form.ts";
import { HEADS, ROLES, SET_APART, TOPICS } from "./name-words.ts";

/**
 * Whether one name may be a shorter form of another. Within one story that is reason enough where it may be short for nobody else.
 *
 *     "Zelensky" of "Volodymyr Zelensky", "V. Zelensky" too      not "Ana Ruiz" of "Paul Ruiz", nor "Mayor Ruiz" of "Governor Paul Ruiz"
 *     "OCHA" of "Office for the Coordination of Humanitarian Affairs"
 *     "Health Ministry" of "Gaza's Health Ministry"              not "Israel's Health Ministry", nor "police" of "regional police"
 */
export function isShortFor(short: NameForm, long: NameForm): boolean {
  if (short.kind === "government" || long.kind === "government" || short.bare || long.bare) return false;
  if (short.of !== null && long.of !== null && short.of !== long.of) return false;
  if (short.kind === "person" || long.kind === "person") return isShortPerson(short, long);
  if (isAcronymOf(short, long)) return true;
  const fewer = short.words.length < long.words.length;
  return (fewer || (short.of === null && long.of !== null)) && holds(short, long);
}

/** How much a name says: a longer one is never short for one that says less. */
export function lengthOf({ words, role, of }: NameForm): number {
  return words.length * 1000 + words.join("").length * 10 + (role === null ? 0 : 2) + (of === null ? 0 : 1);
}

function isShortPerson(short: NameForm, long: NameForm): boolean {
  if (long.kind !== "person" || short.words.length === 0 || short.words.length > long.words.length) return false;
  if (short.kind !== "person" && (short.kind !== "other" || short.words.length !== 1 || short.acronym !== null)) return false;
  if (short.office !== null && long.office !== null && short.office !== long.office) return false;
  if (short.words.at(-1) !== long.words.at(-1)) return false;
  if (short.words.length === 1 && long.words.length === 1) return short.role === null && long.role !== null;
  if (short.words.join(" ") === long.words.join(" ")) return false;
  return short.words.slice(0, -1).every((given, at) => isGiven(given, long.words.slice(0, -1), at));
}

/** A given name is the same, or the initial of one; the first stays the first. */
function isGiven(given: string, others: readonly string[], at: number): boolean {
  const may = (other: string | undefined) => other !== undefined && (other === given || (given.length === 1 && other.startsWith(given)));
  return at === 0 ? may(others[0]) : others.some(may);
}

function isAcronymOf({ acronym, words }: NameForm, long: NameForm): boolean {
  if (acronym === null || words.length > 1 || long.words.length < 2) return false;
  return acronym === long.acronym || (acronym.length > 2 && acronym === long.initials);
}

/** Whether a bare role is that of an institution: its kind, at the end of its name or before words that only say more of the kind. */
export function isRoleOf({ words: [role = ""] }: NameForm, { words, kind, acronyms }: NameForm): boolean {
  const at = words.indexOf(role);
  const after = words.slice(at + 1);
  if (kind !== "institution" || !HEADS.has(role) || at < 0 || words.some((word) => word !== role && setsApart(word))) return false;
  return after.every((word) => HEADS.has(word) || TOPICS.has(word) || acronyms.includes(word));
}

/** A part of something is not the whole of it, and its spokesman is himself. */
function setsApart(word: string): boolean {
  return SET_APART.has(word) || ROLES.has(word);
}

/** "Adra police Ivo Lark" is no longer name of the police. */
function endsInName({ words, acronyms }: NameForm, more: readonly string[]): boolean {
  const last = words.slice(-2);
  return (
    last.length === 2 && last.every((word) => more.includes(word) && !HEADS.has(word) && !TOPICS.has(word) && !acronyms.includes(word))
  );
}

/** One word alone must end the longer name: a country that begins it is another ("U.S. official"). */
function holds(short: NameForm, long: NameForm): boolean {
  if (short.words.length === 0 || short.ordered || long.ordered) return false;
  const more = long.words.filter((word) => !short.words.includes(word));
  if (!short.words.every((word) => long.words.includes(word)) || more.some(setsApart)) return false;
  if (endsInName(long, more)) return false;
  // "Israel's health ministry" is no short form of the one in Gaza; "Türkiye's disaster agency" is one of "disaster agency AFAD".
  if (short.of !== null && long.of === null && !more.every((word) => long.acronyms.includes(word))) return false;
  return short.words.length > 1 || short.words[0] === long.words.at(-1);
}
