import { html } from "hono/html";

import type { Break } from "../../model/break.ts";
import type { Edition } from "./edition.ts";
import type { Fragment } from "./frame.ts";
import { breakPath } from "./links.ts";
import { day } from "./wording.ts";

/** Breaks of many tallies, each linked to its place in its own. */
export function breakSummaries(edition: Edition, breaks: readonly Break[]): Fragment {
  return html`<ul class="breaks">
    ${breaks.map((found) => summary(found, edition.tally.get(found.tally)?.tally.name ?? found.tally))}
  </ul>`;
}

function summary(found: Break, tally: string): Fragment {
  return html`<li>
    <span class="kind">${found.type}</span> <span class="when">${day(found.day)}</span>
    <p>${found.text}</p>
    <p class="of"><a href="${breakPath(found)}">${tally}</a></p>
  </li>`;
}
