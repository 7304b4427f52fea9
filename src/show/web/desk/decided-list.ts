import { html } from "hono/html";

import type { Correction } from "../../../model/correction.ts";
import type { Fragment } from "../frame.ts";
import { figurePath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";
import { token } from "./token.ts";

/** Who decided what, the newest first; what holds can be taken back. */
export function decidedList(decided: readonly { readonly correction: Correction; readonly holds: boolean }[], csrf: string): Fragment {
  const words = texts().desk;
  if (decided.length === 0) return html`<p class="empty">${words.nothingDecided}</p>`;
  return html`<ol class="decided">
    ${decided.map(({ correction, holds }) => decidedItem(correction, holds, csrf))}
  </ol>`;
}

function decidedItem(correction: Correction, holds: boolean, csrf: string): Fragment {
  const words = texts().desk;
  const { key, decision, to, by, known, why } = correction;
  return html`<li class="${holds ? "" : "undone"}">
    <p>
      <b>${words.decisions[decision]}</b> ${subjects(correction)}${to === null ? "" : ` → ${to}`}
      <span class="by">${words.by} ${by} · ${moment(known)}${why ? ` · ${why}` : ""}${holds ? "" : ` · ${words.undone}`}</span>
    </p>
    ${holds && decision !== "undo" ? undoForm(key, csrf) : ""}
  </li>`;
}

function undoForm(key: string, csrf: string): Fragment {
  return html`<form action="/desk/decide" method="post">
    ${token(csrf)}<input type="hidden" name="about" value="${key}" />
    <button name="decision" value="undo" data-key="u">${texts().desk.undo}</button>
  </form>`;
}

/** What it is about, each with its link; a decision or a break is named. */
function subjects({ decision, about, anchors }: Correction): Fragment[] {
  const words = new Map(anchors.map(({ figure, count, measure }) => [figure, `${count} ${measure}`]));
  const path = (id: string) => (words.has(id) ? figurePath(id) : decision === "accept" || decision === "undo" ? null : tallyPath(id));
  return about.map((id) => {
    const to = path(id);
    return to === null ? html`<span>${id}</span> ` : html`<a href="${to}">${words.get(id) ?? id}</a> `;
  });
}
