/** A text's words on one line: every run of white space is one space, none at the ends. */
export function foldWords(text: string): string {
  if (isFolded(text)) return text;
  return text.replace(/[\s\p{Cc}\u200b\ufeff]+/gu, " ").trim();
}

/** Most lines are folded already, and to see that is far cheaper than to fold them again. */
function isFolded(text: string): boolean {
  let last = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isNeverWhite(code) && (code !== 32 || last === 32)) return false;
    last = code;
  }
  return last !== 32;
}

/** What two spellings of one title share: small letters and digits, no marks, no punctuation. */
export function foldTitle(text: string): string {
  if (isPlain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Most titles in Latin letters hold no others, and are folded for a third of the cost. */
const isPlain = /^[ -~]*$/u;

/** Whether a text holds so many words parted by white space, or more. Looks no further than it must. */
export function hasWords(text: string, least: number): boolean {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length && words < least; at++) {
    const white = isWhite(text.charCodeAt(at));
    if (!white && !inWord) words++;
    inWord = !white;
  }
  return words >= least;
}

/** What patterns call `\s`. */
const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x1680 && WIDE_SPACES.has(code));

const WIDE_SPACES: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  0xfeff,
]);

/** Most units that are no white space, no control character and nothing without width. */
export const isNeverWhite = (code: number) =>
  (code > 32 && code < 127) || (code > 160 && code < 0x1680) || (code > 0x200b && code < 0x2028);

/** Whether a text ends as sentences do, closing quotation marks and brackets left aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。](?:["'”’»)\]\s]*)$/u.test(text.slice(-8));
}

/** Whether a line says a headline over again, whole or without the tail that its site adds. Both folded. */
export function saysAgain(line: string, headline: string): boolean {
  return line === headline || (line.length >= headline.length * 0.6 && headline.startsWith(`${line} `));
}
