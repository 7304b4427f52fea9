/** Words, names and numbers are kept as 32 bits each: text is never kept, and a collision among some hundred thousand terms costs nothing. */
export type Term = number;

/** What a term is: the same letters as a word and as a name are two terms. */
export const KINDS = { word: 0x811c9dc5, name: 0x5bd1e995, number: 0x9e3779b1 } as const;

/** FNV-1a over UTF-16 units, never 0. @param seed one of `KINDS` */
export function hashTerm(text: string, seed: number): Term {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}

/** A term of two terms in their order. */
export function pairTerm(first: Term, second: Term): Term {
  return (Math.imul(first ^ (second >>> 7), 0x01000193) ^ second) >>> 0 || 1;
}
