import { html } from "hono/html";

import type { LeadText } from "../../../run/lead-text.ts";
import type { Fragment } from "../frame.ts";
import { articlePath } from "../links.ts";

/** The words that lead a story; each number that was read in them is marked and opens its sentence. */
export function leadWords({ text, article, figures }: LeadText): Fragment[] {
  const ends = [0, ...figures.map(({ end }) => end)];
  const marked = figures.map(
    ({ start, end, id }, at) =>
      html`${text.slice(ends[at], start)}<a class="figure" href="${articlePath(article)}#${id}">${text.slice(start, end)}</a>`,
  );
  return [...marked, html`${text.slice(ends.at(-1))}`];
}
