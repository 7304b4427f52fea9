/** Names are looked for so far into a text: what it is about stands at its beginning. */
const REACH = 4000;
const MOST_WORDS = 4;

/** A run of capitalised words, with small words that join the parts of one name: "Ministry of Health", "Nigel de Vries". */
const RUN = /\p{Lu}[\p{L}\p{M}’'-]*(?:[ ](?:(?:of|the|de|la|van|von|al|bin)[ ]){0,2}\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** What stands before the first word of a sentence. */
const OPENS = /(?:^|[.!?:;…\n•][\s"“”‘’«»()[\]-]*|["“‘«][\s]*)$/u;
const JOINS = /^(?:of|the)$/;

/** Capitalised though they name nobody: days, months, and what opens a sentence or a column. Lower case. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mr mrs ms dr sir the a an i he she it we they this that these those in on at by for from to of and but or as if is was " +
    "понеділок вівторок середа четвер пятниця субота неділя січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
  ).split(" "),
);

/**
 * The names in a text, each as often as it stands there, in order of first mention. A single word that only ever opens a sentence is no
 * name, for any word does that; nor is a headline's word that stands nowhere else.
 *
 *     Rescuers in Lisbon said the Ministry of Health would count again.
 *                 ^^^^^^              ^^^^^^^^^^^^^^^^^^
 */
export function findNames(title: string | null, text: string): Map<string, number> {
  const body = text.slice(0, REACH);
  const names = new Map<string, number>();
  const opening: string[] = [];
  for (const found of body.matchAll(RUN)) {
    const opens = OPENS.test(body.slice(Math.max(0, found.index - 4), found.index));
    const name = trimmed(found[0]);
    if (name === null) continue;
    if (opens && !name.includes(" ")) opening.push(name);
    else count(names, name);
  }
  for (const name of [...opening, ...inTitle(title ?? "")]) if (names.has(name)) count(names, name);
  return names;
}

function inTitle(title: string): string[] {
  return [...title.matchAll(RUN)].flatMap(([run]) => {
    const name = trimmed(run);
    return name === null ? [] : name.includes(" ") ? [name, ...name.split(" ")] : [name];
  });
}

/** Without possessive, and without common words at its ends; null where nothing is left, or a name too long for one. */
function trimmed(run: string): string | null {
  const words = run.replaceAll(/[’']s?(?= |$)/gu, "").split(" ");
  while (words.length > 0 && isCommon(words[0]!)) words.shift();
  while (words.length > 0 && isCommon(words.at(-1)!)) words.pop();
  const alone = words.join(" ");
  return alone.length < 2 || words.filter((word) => !JOINS.test(word)).length > MOST_WORDS ? null : alone;
}

function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase().replaceAll(/[’']/g, ""));
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}
