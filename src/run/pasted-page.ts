import { mostBytes, tooLarge } from "../gather/limits.ts";
import { pageId, sha256 } from "../lib/slug.ts";
import type { Effects } from "../model/effects.ts";
import { Refusal } from "../model/refusal.ts";
import type { Page } from "../model/page.ts";

/** What was pasted or piped in, as a page that has no address. @throws {Refusal} `missing` where it is blank */
export function pastedPage(bytes: Uint8Array, effects: Effects): Page {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  if (opening.trim() === "") throw new Refusal("missing", "Cannot read the text: it is empty. Paste an article, or name a file.");
  const hash = sha256(bytes);
  const format = /^\s*<(?:!doctype|html|head|body|article|div|p|h1|\?xml|!--)[\s>]/i.test(opening) ? "html" : "text";
  return { id: pageId(hash), hash, url: null, captured: effects.now(), source: "pasted", format, headers: {}, bytes, hints: {} };
}

/** Everything that standard input gives. @throws {Refusal} `too-large` */
export async function pageOfInput(effects: Effects): Promise<Page> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge("standard input", mostBytes);
    chunks.push(chunk);
  }
  return pastedPage(Buffer.concat(chunks), effects);
}
