/** Endings of words with bits of `Part`, by their last letter: a word is asked for few of them. */
export type WordEndings = ReadonlyMap<string, readonly (readonly [ending: string, bits: number])[]>;

/** @param rows endings, each with what it makes of a word */
export const wordEndings = (rows: readonly (readonly [ending: string, bits: number])[]): WordEndings =>
  Map.groupBy(rows, ([ending]) => ending.at(-1)!);

/** The bits of all endings that a word has. */
export function bitsOfEnding(word: string, endings: WordEndings): number {
  let bits = 0;
  for (const [ending, own] of endings.get(word[word.length - 1]!) ?? NONE) if (word.endsWith(ending)) bits |= own;
  return bits;
}

const NONE: readonly (readonly [string, number])[] = [];
