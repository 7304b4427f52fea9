const ASCII = /^[\x20-\x7e]*$/;
const CYRILLIC = /^[\u0400-\u04ff]+$/;
/** Cases change the end of a Cyrillic word: its beginning names it well enough for grouping. */
const CYRILLIC_STEM = 6;

/** The form under which words are the same word for grouping: lower case, no marks, no possessive, no plural. */
export function wordStem(word: string): string {
  let plain = word.toLowerCase();
  if (!ASCII.test(plain)) {
    if (CYRILLIC.test(plain)) return plain.slice(0, CYRILLIC_STEM);
    plain = plain.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'");
  }
  if (plain.endsWith("'s")) plain = plain.slice(0, -2);
  return singular(plain);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
