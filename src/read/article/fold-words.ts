/** A text's words on one line: every run of white space is one space, none at the ends. */
export function foldWords(text: string): string {
  return text.replace(/[\s\p{Cc}\u200b\ufeff]+/gu, " ").trim();
}

/** What two spellings of one title share: small letters and digits, no marks, no punctuation. */
export function foldTitle(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words parted by white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Whether a text ends as sentences do, closing quotation marks and brackets left aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。](?:["'”’»)\]\s]*)$/u.test(text.slice(-8));
}

/** Whether a line says a headline over again, whole or without the tail that its site adds. Both folded. */
export function saysAgain(line: string, headline: string): boolean {
  return line === headline || (line.length >= headline.length * 0.6 && headline.startsWith(`${line} `));
}
