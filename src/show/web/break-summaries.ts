import { pluralText } from "../../lib/number-text.ts";
import { html } from "hono/html";

import type { Break } from "../../model/break.ts";
import type { Edition } from "./edition.ts";
import type { Fragment } from "./frame.ts";
import { breakPath } from "./links.ts";
import { day } from "./wording.ts";

/** Breaks of many tallies, each with its whole explanation and a link to its place in its own. */
export function breakSummaries(edition: Edition, breaks: readonly Break[]): Fragment {
  return html`<ul class="breaks">
    ${breaks.map((found) => summary(found, found.text, edition, 0))}
  </ul>`;
}

/** The newest breaks in one line each; what breaks in one way on one day in many tallies is told once. */
export function breakHeadlines(edition: Edition, most: number): Fragment {
  const groups = [...Map.groupBy(edition.breaks, ({ type, day: on }) => `${type} ${on}`).values()].slice(0, most);
  return html`<ul class="breaks">
    ${groups.map(([first, ...others]) => (first ? summary(first, firstSentence(first.text), edition, others.length) : ""))}
  </ul>`;
}

function summary(found: Break, text: string, { tally }: Edition, others: number): Fragment {
  const view = tally.get(found.tally);
  return html`<li>
    <p><span class="kind">${found.type}</span> <span class="when">${day(found.day)}</span></p>
    <p>${text}</p>
    <p class="of">
      <a href="${breakPath(found)}">${view?.title ?? found.tally}</a>${view ? `, ${view.tally.claimant}` : ""}${
        others ? ` and ${pluralText(others, "other tally", "other tallies")}` : ""
      }
    </p>
  </li>`;
}

/** "5,264 + 7 = 5,271, but 5,281 is stated." of a longer explanation. */
function firstSentence(text: string): string {
  const end = text.search(/[.;] /);
  return end === -1 ? text : `${text.slice(0, end)}.`;
}
