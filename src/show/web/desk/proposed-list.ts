import { html } from "hono/html";

import type { Proposed } from "../../../run/corrections/proposed.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day } from "../wording.ts";
import { token } from "./token.ts";

/** Tallies that propose themselves, with what may be done about each. */
export function proposedList(proposed: readonly Proposed[], csrf: string): Fragment {
  const words = texts().desk;
  if (proposed.length === 0) return html`<p class="empty">${words.noneProposed}</p>`;
  return html`<ol class="proposed">
    ${proposed.map((item) => proposedItem(item, csrf))}
  </ol>`;
}

function proposedItem({ line, beside }: Proposed, csrf: string): Fragment {
  const words = texts().desk;
  return html`<li>
    <p class="name"><a href="${tallyPath(line.id)}">${line.name}</a></p>
    <p class="by">
      ${texts().frame.counts.readings(line.readings)}${line.latest === null ? "" : html` · ${boundsText(line.latest)}, ${day(line.latest.day)}`}
    </p>
    <form class="judge" action="/desk/decide" method="post">
      ${token(csrf)}<input type="hidden" name="about" value="${line.id}" />
      <button name="decision" value="follow">${words.follow}</button>
      <button name="decision" value="pin">${words.pin}</button>
      <span class="with">
        <input name="name" aria-label="${words.newName}" autocomplete="off" />
        <button name="decision" value="rename">${words.rename}</button>
      </span>
      ${beside.length === 0 ? "" : mergeChoice(beside)}
    </form>
  </li>`;
}

function mergeChoice(beside: readonly TallyLine[]): Fragment {
  const words = texts().desk;
  return html`<span class="with">
    <select name="into" aria-label="${words.mergeInto}">
      ${beside.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </select>
    <button name="decision" value="merge">${words.mergeInto}</button>
  </span>`;
}
