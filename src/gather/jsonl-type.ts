import { splitLines } from "../lib/lines.ts";
import type { Effects } from "../model/effects.ts";
import type { Note } from "../model/note.ts";
import { Refusal } from "../model/refusal.ts";
import { capturedMoment } from "./captured-moment.ts";
import type { Gathered } from "./gathered.ts";
import { mostBytes, tooLarge } from "./limits.ts";
import { encoded, makePage } from "./make-page.ts";
import type { Material } from "./material.ts";
import { pageHints } from "./page-hints.ts";
import { parseObject } from "./parse-object.ts";
import { headText } from "./sniff.ts";
import type { SourceType } from "./source-type.ts";
import { webAddress } from "./web-address.ts";

const forms = new Set(["jsonl", "ndjson"]);

/** How a line of a page begins, whatever its file is called: `{"id": "…`. A configuration begins with other words, or on the next line. */
const firstField = /^\{[ \t]*"(id|text|html|title|url|published|publisher|language|captured)"[ \t]*:/;

/** A page a line: `{id, text | html, title?, url?, published?, publisher?, language?, captured?}`. */
export const jsonlType: SourceType = {
  name: "jsonl",
  recognises: (material) => forms.has(material.form) || firstField.test(headText(material)),
  async *gather(material, effects) {
    let number = 0;
    for await (const line of splitLines(material.chunks(), mostBytes)) {
      number++;
      const at = `${material.at}, line ${number}`;
      if ("tooLong" in line) yield { kind: "refused", at, refusal: tooLarge(at, mostBytes) };
      else if (line.text.trim() !== "") yield pageOfLine(material, line.text, { at, number }, effects);
    }
  },
};

function pageOfLine(material: Material, line: string, { at, number }: { at: string; number: number }, effects: Effects): Gathered {
  const fields = parseObject(line);
  if (fields === null) return { kind: "refused", at, refusal: notJson(at) };
  const { html, text, id } = fields;
  const content = typeof html === "string" ? html : text;
  if (typeof content !== "string") return { kind: "passed-over", at, text: 'It has neither "text" nor "html".' };
  const { captured, notes } = capturedMoment(fields["captured"] ?? material.captured, effects.now());
  const format = typeof html === "string" ? "html" : "text";
  const page = makePage(material, {
    format,
    ...encoded(content, format === "html" ? "text/html" : "text/plain"),
    name: typeof id === "string" || typeof id === "number" ? String(id) : `${material.name}#${number}`,
    url: webAddress(fields["url"]),
    captured,
    hints: { ...material.hints, ...pageHints(fields) },
  });
  return { kind: "page", page, notes: [...material.notes, ...notes, ...brokenLetters(line)] };
}

function brokenLetters(line: string): Note[] {
  if (!line.includes("\ufffd")) return [];
  return [{ stage: "gather", start: null, end: null, text: 'Letters of its line are broken or no UTF-8 and are read as "\ufffd".' }];
}

function notJson(at: string): Refusal {
  return new Refusal("unreadable", `Cannot read ${at}: it is not a JSON object. Mend the line or remove it.`);
}
