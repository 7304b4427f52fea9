import { endsSentence } from "./fold-words.ts";
import { isCutMark } from "./furniture-line.ts";

/** The body's prose in order, and the site's own lines that follow it. */
export interface Ending {
  readonly prose: readonly string[];
  readonly after: readonly string[];
}

/**
 * Whether a body was cut: it breaks off inside a sentence, and a line after it says that the rest stands elsewhere, or
 * nothing follows it and every other paragraph ends as sentences do.
 *
 *   The plan fell apart when                    The mayor said the bridge [...]
 *                          ^                                              ^^^^^
 */
export function isTruncated({ prose, after }: Ending): boolean {
  const last = prose.at(-1);
  if (last === undefined) return false;
  if (/(?:\[\s*(?:\.{3}|…)\s*\]|\[\+?\d+ chars\])\s*$/u.test(last.slice(-24))) return true;
  const cutMark = after.some(isCutMark);
  if (cutMark && (breaksOff(last) || /(?:\.{3}|…)\s*$/u.test(last.slice(-8)))) return true;
  return (
    after.length === 0 &&
    breaksOff(last) &&
    last.length >= 60 &&
    prose.length >= 4 &&
    prose.slice(0, -1).every((words) => !breaksOff(words))
  );
}

function breaksOff(words: string): boolean {
  return !endsSentence(words) && !/[:;]["'”’»)\]\s]*$/u.test(words.slice(-8));
}
