import { parseDocument } from "htmlparser2";
import iconv from "iconv-lite";
import { compareText } from "../../src/lib/compare-text.ts";
import { decodeText } from "../../src/gather/decode-text.ts";
import type { Answers } from "./answers.ts";
import { type FeedFact, survived } from "./feed-fact.ts";

/** Whether a reader's answer is what a fact expects. */
export function isRight(fact: FeedFact, bytes: Uint8Array, answers: Answers): boolean {
  const { field, expected } = fact;
  if (field === "outcome") return expected === survived ? answers.outcome !== "crashed" : answers.outcome === expected;
  if (field === "encoding") return sameText(bytes, String(expected), answers.text);
  if (answers.outcome !== "read") return false;
  const answer = answers.answer(field);
  if (expected === null) return answer === null || answer === undefined;
  if (field.endsWith(".form")) return expected === formOf(answer);
  if (field.endsWith("author")) return words(answer) === words(expected);
  return field.endsWith(".value") ? markup(answer) === markup(expected) : address(answer) === address(expected);
}

/** What bytes are written in is judged by the text that comes out, not by the name: ASCII is UTF-8 too. */
function sameText(bytes: Uint8Array, charset: string, text: string): boolean {
  if (!iconv.encodingExists(charset)) return text === decodeText(bytes, "").text;
  return iconv.decode(Buffer.from(bytes), charset).trim() === text.replace(/^\ufeff/, "").trim();
}

/** An answer as text; "" where there is none. */
function written(answer: unknown): string {
  return typeof answer === "string" || typeof answer === "number" ? String(answer) : "";
}

/** Addresses in one spelling; anything else as it is. */
function address(value: unknown): string {
  const text = written(value).trim();
  return /^https?:/.test(text) ? (URL.parse(text)?.href ?? text) : text;
}

function formOf(answer: unknown): "text" | "html" {
  return answer === undefined || answer === null || /^(text|plain|text\/plain)$/.test(written(answer)) ? "text" : "html";
}

function words(value: unknown): string {
  return written(value).replace(/[()]/g, "");
}

/** Markup in one spelling: entities decoded, attributes in order, blanks between tags and one `div` around it left out. */
function markup(value: unknown): string {
  const { children } = parseDocument(
    written(value)
      .trim()
      .replace(/^<div[^>]*>([^]*)<\/div>$/, "$1")
      .trim(),
  );
  return JSON.stringify(children, (key, inner: unknown) => {
    if (["parent", "prev", "next", "startIndex", "endIndex"].includes(key)) return undefined;
    if (key === "attribs")
      return Object.entries(inner as object)
        .filter(([name]) => !name.startsWith("xmlns"))
        .toSorted(([a], [b]) => compareText(a, b));
    return key === "data" ? String(inner).trim() : inner;
  });
}
