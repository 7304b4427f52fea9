import { html } from "hono/html";

import type { Break } from "../../model/break.ts";
import type { Fragment } from "./frame.ts";
import { figurePath } from "./links.ts";
import { texts } from "./texts/texts.ts";
import { day, numberText } from "./wording.ts";

const most = 40;
const sentences = 4;

/** The newest breaks of a tally in order of day, each with its kind, its day, its arithmetic in one line, and the sentences it stands on. */
export function breakLines(breaks: readonly Break[]): Fragment {
  const more = breaks.length - most;
  return html`<ul class="breaks">
      ${breaks.slice(-most).map(line)}
    </ul>
    ${more > 0 ? html`<p class="quiet"><a href="/checks?tally=${encodeURIComponent(breaks[0]!.tally)}">${texts().tally.moreBreaks(more)}</a></p>` : ""}`;
}

function line(found: Break): Fragment {
  return html`<li id="${found.id}">
    <span class="kind">${texts().checks.types[found.type]}</span> <span class="when">${day(found.day)}</span>
    <p>
      <span lang="en">${found.text}</span>${found.accepted ? html` <em>${texts().tally.accepted}</em>` : ""}
      ${found.figures.slice(0, sentences).map(source)}
    </p>
  </li>`;
}

function source(figure: string, index: number): Fragment {
  return html`<a class="source" href="${figurePath(figure)}" aria-label="${texts().tally.sentence(numberText(index + 1))}"
    >${index + 1}</a
  > `;
}
