import { html } from "hono/html";

import type { FigureLine } from "../../../store/search-store.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, figurePath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { addedText, boundsText, day } from "../wording.ts";

/** The newest figures: how many, of what, as of when, on whose word. */
export function latestTable(lines: readonly FigureLine[]): Fragment {
  const head = texts().front.figuresHead;
  return html`<table class="latest">
    <thead>
      <tr>
        <th scope="col" class="number">${head.howMany}</th>
        <th scope="col">${head.ofWhat}</th>
        <th scope="col">${head.asOf}</th>
        <th scope="col">${head.whose}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(row)}
    </tbody>
  </table>`;
}

function row({ article, figure, kind, counted, measure, day: held, claimant, ...count }: FigureLine): Fragment {
  const many = kind === "increment" ? addedText(count) : boundsText(count);
  return html`<tr>
    <td class="number"><a href="${figurePath(`${article.id}.${figure}`)}">${many}</a></td>
    <td>${counted} <b>${measureWord(measure)}</b></td>
    <td class="when">${day(held)}</td>
    <td>${claimant === null ? word(article.outlet) : html`<a href="${actorPath(claimant)}">${claimant}</a>`}</td>
  </tr>`;
}

/** Nobody is named: then it stands on the outlet's own word. */
function word(outlet: string | null): string {
  return outlet ?? texts().front.nobody;
}
