import type { HarmFrame, MeasureTable } from "./measure-table.ts";

/** A verb's form, or "plain" for words that are no verb. A past may also be a participle. */
export type HarmForm = "base" | "s" | "past" | "ing" | "plain";

/** One phrase of harm as its words stand in a text. */
export interface HarmPhrase {
  readonly words: readonly string[];
  /** Words that follow the object where one stands between: "shot three men dead". */
  readonly rest: readonly string[];
  readonly table: MeasureTable;
  readonly frame: HarmFrame;
  readonly form: HarmForm;
}

/** All phrases of harm by their first word, longest first. */
export interface HarmPhrases {
  readonly byFirst: ReadonlyMap<string, readonly HarmPhrase[]>;
  /** Of each phrase the longest word, which is rarer than its "in" or "have". */
  readonly keys: ReadonlySet<string>;
  /** The same with the phrases of more tables, which outweigh those that were there. */
  with(more: readonly MeasureTable[]): HarmPhrases;
}

/** The spellings of a verb as the tables write it, each with its form. */
type Conjugate = (written: string) => readonly (readonly [spelling: string, form: HarmForm])[];

const VERBAL: ReadonlySet<HarmFrame> = new Set(["affect", "undergo", "hold", "none"]);

/** Spells out the verbs of all tables and files every phrase under its first word. */
export function compileHarm(tables: readonly MeasureTable[], conjugate: Conjugate): HarmPhrases {
  const byFirst = new Map<string, HarmPhrase[]>();
  for (const table of tables)
    for (const [frame, list] of Object.entries(table.words) as [HarmFrame, readonly string[]][])
      for (const written of list) for (const phrase of spellOut(written, frame, table, conjugate)) file(byFirst, phrase);
  for (const phrases of byFirst.values()) phrases.sort((a, b) => length(b) - length(a));
  const keys = new Set([...byFirst.values()].flatMap((phrases) => phrases.map(keyOf)));
  return { byFirst, keys, with: (more) => compileHarm([...more, ...tables], conjugate) };
}

const keyOf = ({ words, rest }: HarmPhrase) => [...words, ...rest].reduce((key, word) => (word.length > key.length ? word : key));

const length = (phrase: HarmPhrase) => phrase.words.length + phrase.rest.length;

function file(byFirst: Map<string, HarmPhrase[]>, phrase: HarmPhrase): void {
  const phrases = byFirst.get(phrase.words[0]!) ?? [];
  const known = phrases.some(
    (other) => other.table === phrase.table && other.frame === phrase.frame && other.form === phrase.form && sameWords(other, phrase),
  );
  if (!known) phrases.push(phrase);
  byFirst.set(phrase.words[0]!, phrases);
}

const sameWords = (a: HarmPhrase, b: HarmPhrase) => a.words.join(" ") === b.words.join(" ") && a.rest.join(" ") === b.rest.join(" ");

function spellOut(written: string, frame: HarmFrame, table: MeasureTable, conjugate: Conjugate): HarmPhrase[] {
  const [first = "", ...tail] = written.split(" ");
  if (!VERBAL.has(frame)) return [{ words: [first, ...tail], rest: [], table, frame, form: "plain" }];
  const gap = tail[0] === "~";
  const rest = gap ? tail.slice(1) : tail;
  return conjugate(first).flatMap(([word, form]) => {
    const whole: HarmPhrase = { words: [word, ...rest], rest: [], table, frame, form };
    return gap ? [whole, { ...whole, words: [word], rest }] : [whole];
  });
}
