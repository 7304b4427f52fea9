import { lowerAt, type SentenceView } from "./sentence-view.ts";

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Fixed phrases of a language, found by their first or their last word; the longest wins. */
export interface Phrases<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

/** @param rows each a value and its phrases, parted by "|", in lower case with straight apostrophes */
export function phraseTable<Value>(rows: readonly (readonly [Value, string])[]): Phrases<Value> {
  const byFirst = new Map<string, Phrase<Value>[]>();
  const byLast = new Map<string, Phrase<Value>[]>();
  for (const [value, list] of rows)
    for (const text of list.split("|")) {
      const words = text.trim().split(/\s+/);
      put(byFirst, words[0]!, { words, value });
      put(byLast, words.at(-1)!, { words, value });
    }
  return { byFirst, byLast };
}

function put<Value>(map: Map<string, Phrase<Value>[]>, key: string, phrase: Phrase<Value>): void {
  const phrases = map.get(key) ?? [];
  phrases.push(phrase);
  map.set(
    key,
    phrases.sort((a, b) => b.words.length - a.words.length),
  );
}

/** A phrase found in a sentence: its tokens and what it stands for. */
export interface PhraseFound<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The longest phrase that begins at a token. */
export function phraseAt<Value>(view: SentenceView, at: number, phrases: Phrases<Value>): PhraseFound<Value> | null {
  const begun = phrases.byFirst.get(lowerAt(view, at));
  if (begun) for (const { words, value } of begun) if (standsAt(view, at, words)) return { from: at, to: at + words.length, value };
  return null;
}

/** The longest phrase that ends right before a token. */
export function phraseBefore<Value>(view: SentenceView, at: number, phrases: Phrases<Value>): PhraseFound<Value> | null {
  const ended = phrases.byLast.get(lowerAt(view, at - 1));
  if (!ended) return null;
  for (const { words, value } of ended) {
    const from = at - words.length;
    if (standsAt(view, from, words)) return { from, to: at, value };
  }
  return null;
}

function standsAt(view: SentenceView, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (lowerAt(view, at + i) !== words[i]) return false;
  return true;
}
