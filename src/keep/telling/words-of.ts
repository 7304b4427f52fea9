/** Words of so few letters join others and tell nothing. */
const SHORTEST = 4;

/** The words that carry a text, lower case, without possessives, and its numbers. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.flatMap((word) => (/^\p{N}/u.test(word) ? [word.replace(/[.,]+$/, "")] : word.length < SHORTEST ? [] : [word]));
}
