import { findActor, isKnownActor } from "./find-actor.ts";
import { KNOWN_ACTORS } from "./known-actors.ts";
import { nameForm, type NameForm } from "./name-form.ts";
import { HEADS, SINGULAR_OFFICES, TOPICS } from "./name-words.ts";

/**
 * What a name means in every article, as a key; null where it needs a story to say who it is ("Zelensky", "the health ministry").
 *
 *     fullKey("Kharkiv police") = fullKey("police in Kharkiv") = "institution kharkiv police"
 */
export function fullKey(name: string, form: NameForm = nameForm(name)): string | null {
  const known = findActor(name);
  if (isKnownActor(known.id)) return `known ${known.id}`;
  if (form.kind === "government") return `government ${form.of}`;
  if (form.kind === "person") return isFullName(form) ? `person ${form.words.join(" ")}` : null;
  const placed = institutionKey(form);
  if (placed !== null) return KNOWN_BY_KEY.get(placed) ?? placed;
  return form.kind === "other" && form.words.length > 1 && !form.bare ? `other ${form.words.join(" ")}` : null;
}

function institutionKey(form: NameForm): string | null {
  return form.kind === "institution" && isPlaced(form) ? `institution ${institutionWords(form)}` : null;
}

/** "office president zelensky": which is one person wherever it is said, as long as only one is known by it. */
export function officeKey(name: string, form: NameForm = nameForm(name)): string | null {
  if (form.kind !== "person" || form.office === null || !SINGULAR_OFFICES.has(form.office)) return null;
  return `office ${form.office} ${form.words.at(-1)}`;
}

/** Given name and surname, the given one written out. */
function isFullName({ words }: NameForm): boolean {
  return words.length > 1 && words[0]!.length > 1;
}

/** Whether it says where: a country, or a name that is no kind of institution and no topic. */
function isPlaced({ words, of }: NameForm): boolean {
  return of !== null
    ? words.length > 0
    : words.some((word) => !HEADS.has(word) && !TOPICS.has(word)) && words.some((word) => HEADS.has(word));
}

function institutionWords({ words, of, ordered }: NameForm): string {
  if (ordered) return words.join(" ");
  return [...new Set(of === null ? words : [of.toLowerCase(), ...words])].sort().join(" ");
}

/** Names of the table under other words: "Ministry of Defence of Russia" is "Russian defence ministry". */
const KNOWN_BY_KEY = new Map(
  KNOWN_ACTORS.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const key = institutionKey(nameForm(alias));
      return key === null ? [] : [[key, `known ${id}`] as const];
    }),
  ),
);
