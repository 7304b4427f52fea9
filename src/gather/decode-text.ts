import { createRequire } from "node:module";
import { cyrillicCharset } from "./cyrillic-charset.ts";
import { declaredCharset } from "./declared-charset.ts";
import { eastAsianCharset } from "./east-asian-charset.ts";
import { unicodeMark } from "./unicode-mark.ts";

/** A text, and what was doubtful about the way it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly doubt: string | null;
}

const require = createRequire(import.meta.url);

/**
 * Bytes to text. A byte order mark decides; then whether the bytes are UTF-8, since hardly anything else ever is by chance; then what
 * the header or the markup declares; then the letters of Cyrillic, or the pairs of East Asia; and at last windows-1252, as browsers do.
 *
 * @param contentType the header, or "" where there is none
 */
export function decodeText(bytes: Uint8Array, contentType: string): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: marked, doubt: null };
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, doubt: null };
  return brokenUtf8(bytes) ?? byCharset(bytes, declaredCharset(bytes, contentType));
}

function byMark(bytes: Uint8Array): string | null {
  const wide = unicodeMark(bytes);
  return wide === null ? null : decodeAs(bytes, wide);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with a slip in it: a page cut in the middle of a letter, or with a foreign piece pasted in. */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 127) whole++;
  }
  return whole > 10 * broken ? { text, doubt: `${broken} letters are broken in the page and are read as "\ufffd".` } : null;
}

function byCharset(bytes: Uint8Array, declared: string | null): Decoded {
  const cyrillic = declared === null || declared === "windows-1252" ? cyrillicCharset(bytes) : null;
  const charset = cyrillic ?? declared ?? eastAsianCharset(bytes) ?? "windows-1252";
  const doubt =
    charset === declared
      ? null
      : `The page ${declared === null ? "names no character set" : `calls itself ${declared}`}; it is read as ${charset}.`;
  return { text: decodeAs(bytes, charset), doubt };
}

/** Loaded only when a page needs it: most are UTF-8. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  const iconv = require("iconv-lite") as typeof import("iconv-lite");
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
}
