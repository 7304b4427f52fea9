import { decodeText } from "./decode-text.ts";
import { looksBinary } from "./looks-binary.ts";
import type { Material } from "./material.ts";
import { unicodeMark } from "./unicode-mark.ts";

/**
 * The name of the first element of a markup, lower-case, or null where no markup begins there.
 *
 *     <?xml version="1.0"?> <!-- old --> <!DOCTYPE html> <html lang="en">
 *                                                         ^^^^
 */
export function rootElement(material: Pick<Material, "head">): string | null {
  const text = headText(material);
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    if (text[at] !== "<") return null;
    if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else if (/[?!]/.test(text[at + 1] ?? "")) at = after(text, ">", at);
    else return /^[a-z][a-z0-9:]*/i.exec(text.slice(at + 1, at + 40))?.[0].toLowerCase() ?? null;
  }
}

/** Whether any tag stands at the beginning. */
export function hasTags(material: Pick<Material, "head">): boolean {
  return /<[a-z!/?]/i.test(headText(material));
}

/** Whether the beginning is text in any character set. */
export function beginsAsText({ head }: Pick<Material, "head">): boolean {
  return !looksBinary(head);
}

/** The beginning, decoded as far as to see ASCII in every character set: a byte a letter, or more where it is a wide Unicode. */
export function headText({ head }: Pick<Material, "head">): string {
  if (unicodeMark(head) !== null) return decodeText(head, "").text.replace(/^\ufeff/, "");
  return Buffer.from(head)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "");
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
