import type { ReadableDocument } from "../model/document.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import { decodeText } from "./decode-text.ts";
import { refuseBinary } from "./refuse-binary.ts";

/**
 * A capture's bytes to the text or markup that is read, and what was doubtful about decoding them.
 *
 * @throws {Refusal} `unreadable` where the bytes are no text
 */
export function decodePage(page: Page): { readonly document: ReadableDocument; readonly notes: readonly Note[] } {
  const { id, url, captured, hints, format, bytes } = page;
  refuseBinary(bytes, url ?? id);
  const { text, doubt } = decodeText(bytes, page.headers["content-type"] ?? "");
  const content = format === "html" ? { html: text } : { text };
  const document = { id, ...content, ...(url === null ? {} : { url }), captured, ...hints };
  return { document, notes: doubt === null ? [] : [{ stage: "gather", start: null, end: null, text: doubt }] };
}
