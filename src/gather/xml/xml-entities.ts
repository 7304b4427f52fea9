import { decodeHTMLStrict } from "entities/decode";

/** More declarations than this, and more text out of them, are no feed but an attack. */
const mostDeclared = 500;
const mostExpanded = 100_000;
const deepest = 4;

/** Decodes the entities of one document: those of XML and HTML, and those that its doctype declares, within bounds. */
export type DecodeEntities = (raw: string) => string;

/**
 * A text without its doctype, and the decoder of the entities that it declares. Entities made of entities are spelled out to a small
 * depth and a small length; after that they stand as they are written.
 */
export function withoutDoctype(text: string): { readonly text: string; readonly decode: DecodeEntities } {
  const doctype = doctypeOf(text);
  if (doctype === null) return { text, decode: decodeHTMLStrict };
  const rest = text.slice(0, doctype.start) + text.slice(doctype.end);
  const declared = declaredEntities(text.slice(doctype.start, doctype.end));
  return { text: rest, decode: declared.size === 0 ? decodeHTMLStrict : decoder(declared) };
}

/** A doctype stands near the beginning. */
const lookedAt = 65_536;

function doctypeOf(text: string): { readonly start: number; readonly end: number } | null {
  const head = text.slice(0, lookedAt);
  const start = prologEnd(head);
  if (!/^<!DOCTYPE\b/i.test(head.slice(start, start + 10))) return null;
  const bracket = /^[^[>]*\[/.exec(head.slice(start));
  const inner = bracket ? /\]\s*>/.exec(head.slice(start + bracket[0].length)) : null;
  if (bracket && inner) return { start, end: start + bracket[0].length + inner.index + inner[0].length };
  const end = head.indexOf(">", start);
  return end < 0 ? null : { start, end: end + 1 };
}

/** Where the blanks, comments and instructions before the doctype or the first element end. */
function prologEnd(head: string): number {
  for (let at = 0; ;) {
    while (/[\s\ufeff]/.test(head[at] ?? "")) at++;
    const close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? "?>" : null;
    const end = close === null ? -1 : head.indexOf(close, at);
    if (end < 0) return at;
    at = end + close!.length;
  }
}

function declaredEntities(doctype: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of doctype.matchAll(/<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    if (found.size < mostDeclared) found.set(name!, double ?? single ?? "");
  }
  return found;
}

function decoder(declared: ReadonlyMap<string, string>): DecodeEntities {
  let left = mostExpanded;
  const spellOut = (raw: string, depth: number): string =>
    raw.replace(/&([\w.:-]+);/g, (written, name: string) => {
      const value = declared.get(name);
      if (value === undefined || depth === 0 || left < value.length) return written;
      left -= value.length + 1;
      return spellOut(value, depth - 1);
    });
  return (raw) => (raw.includes("&") ? decodeHTMLStrict(spellOut(raw, deepest)) : raw);
}
