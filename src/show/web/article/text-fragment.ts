/** So many words at either end are enough to find a sentence by. */
const ends = 5;

/**
 * The part of an address that makes a browser look for a sentence, by its first and last words, and show it.
 *
 *     textFragment("Two people died.") = "#:~:text=Two%20people%20died."
 */
export function textFragment(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
  return `#:~:text=${parts.map((part) => encoded(part.join(" "))).join(",")}`;
}

/** A dash, a comma and an ampersand mean something in a text fragment. Half a character, cut by a page, is replaced: it cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}

/** The address of a page with the sentence in it to be shown, in place of whatever part it named before. */
export function addressOfSentence(address: string, sentence: string): string {
  return address.replace(/#.*$/s, "") + textFragment(sentence);
}
