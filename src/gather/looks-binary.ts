import { unicodeMark } from "./unicode-mark.ts";

/** How much is looked at. */
const sample = 65_536;

/** One control character in so many bytes is a slip of a page; more is no text. */
const tolerated = 1000;

/**
 * Whether bytes are no text in any character set that pages are written in: control characters that no text holds, above all NUL.
 * Wide Unicode is known by its mark.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if (unicodeMark(bytes) !== null) return false;
  const looked = bytes.subarray(0, sample);
  let odd = 0;
  for (const byte of looked) if (isOdd(byte)) odd++;
  return odd * tolerated > looked.length;
}

/** Tab, line feeds, form feed and carriage return belong to text, and escape to the character sets of East Asia. */
function isOdd(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27;
}
