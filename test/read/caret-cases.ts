import { readFileSync } from "node:fs";
import type { Article } from "../../src/model/article.ts";

/**
 * A text and what stands in it, in the notation of the case files:
 *
 *     No fewer than 17 were hurt and 12 fled.
 *     ^^^^^^^^^^^^^^^^ 17..
 *                                    ^^ 12
 *
 * Cases are parted by empty lines; lines that begin with "#" are headings. What no caret marks is not found.
 */
export interface CaretCase {
  readonly heading: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const CARETS = /^( *)(\^+) ?(.*)$/;

export function readCaretCases(file: string): CaretCase[] {
  const cases: { heading: string; text: string; expected: string[] }[] = [];
  let heading = "";
  for (const line of readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8").split("\n")) {
    const carets = CARETS.exec(line);
    const open = cases.at(-1);
    if (line.startsWith("#")) heading = line.replace(/^#\s*/, "");
    else if (carets && open) open.expected.push(answer(open.text, carets[1]!.length, carets[1]!.length + carets[2]!.length, carets[3]!));
    else if (line.trim() !== "") cases.push({ heading, text: line, expected: [] });
  }
  return cases;
}

/** How a finding is compared: its words and what they were read as. */
export const answer = (text: string, start: number, end: number, reading: string): string =>
  `${text.slice(start, end)} = ${reading.trim()}`;

/** An article of one paragraph. */
export function paragraph(text: string, published: string | null = null): Article {
  return {
    title: null,
    byline: [],
    publisher: null,
    url: null,
    published,
    modified: null,
    dates: { published: null, modified: null },
    canonical: null,
    language: "en",
    origin: null,
    truncated: false,
    previous: null,
    next: null,
    text,
    blocks: [{ role: "paragraph", start: 0, end: text.length, repeats: false }],
    posts: [],
    images: [],
  };
}
