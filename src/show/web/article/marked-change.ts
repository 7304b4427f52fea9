import { html } from "hono/html";

import type { WordChange } from "../../../model/version.ts";
import type { Fragment } from "../frame.ts";

/** A few words in place of others: "~~losses~~ deaths". */
export function wordChange({ before, after }: WordChange): Fragment {
  return html`${before ? html`<del dir="auto">${before}</del>` : ""} ${after ? html`<ins dir="auto">${after}</ins>` : ""}`;
}

/**
 * A block as it was or as it is, with the words that differ marked. Words are looked for in order; those that do not stand in it as they
 * are given, since blanks differ, stay unmarked.
 */
export function markedBlock(text: string, changed: readonly string[], side: "before" | "after"): Fragment {
  const pieces: (Fragment | string)[] = [];
  let at = 0;
  for (const words of changed.filter(Boolean)) {
    const found = text.indexOf(words, at);
    if (found === -1) continue;
    pieces.push(text.slice(at, found), side === "before" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`);
    at = found + words.length;
  }
  return html`${pieces}${text.slice(at)}`;
}
