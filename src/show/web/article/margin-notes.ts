import { html } from "hono/html";

import type { Figure } from "../../../model/figure.ts";
import type { Opinion } from "../../../model/opinion.ts";
import type { Statement } from "../../../model/statement.ts";
import { opinionText } from "../../opinion-text.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import type { TallyView } from "../tally/tally-view.ts";
import { boundsText, day, dayText } from "../wording.ts";

/**
 * What stands beside a figure: how many of what, in which manner, as of when and on whose word, and how it was read; then what a second
 * reader says of that, as its own word.
 */
export function figureNote(figure: Figure, view: TallyView | undefined, opinion: Opinion | undefined): Fragment {
  const asOf = figure.asOf === null ? "" : html`, as of ${day(figure.asOf)}`;
  return html`<li class="note of-figure">
    <p class="lead">
      <a href="#${figure.id}">${boundsText(figure.count)}</a> <b>${figure.measure}</b> <span>${manner(figure)}${asOf}</span>
    </p>
    <p>${onWhoseWord(figure)} <span class="origin">${figure.id} · ${figure.rule}${confidence(figure)}${inTally(view)}</span></p>
    ${opinion ? html`<p class="second"><b>Second reader</b> (${opinion.by}): ${opinionText(opinion)}</p>` : ""}
  </li>`;
}

function inTally(view: TallyView | undefined): Fragment | string {
  return view ? html` · in <a href="${tallyPath(view.tally.id)}">${view.title}</a>` : "";
}

/** "total, claimed", "increment since 1 Mar 2023, denied". */
function manner({ kind, since, status, partOf }: Figure): string {
  const base = since === null ? kind : `${kind} since ${dayText(since)}`;
  const whole = partOf === null ? "" : ` of ${partOf}`;
  return `${base}${whole}, ${status}`;
}

function onWhoseWord({ attribution, claimant }: Figure): Fragment | string {
  if (claimant === null) return attribution === "outlet" ? "The outlet’s own word" : "Nobody named for it";
  const via = claimant.via.length ? html`, by way of ${claimant.via.join(", ")}` : "";
  return html`On the word of <b>${claimant.name}</b>${via}`;
}

function confidence({ confidence: measured }: Figure): string {
  return measured === null ? "" : `, right in ${Math.round(measured * 100)} of 100`;
}

/** What stands beside a statement: who, in which role, by which word, where and when. */
export function statementNote({ id, speaker, via, cue, channel, when, type, rule }: Statement): Fragment {
  const name = speaker?.name || speaker?.text || "Nobody named";
  const how = [cue.text && html`<i>${cue.text}</i>`, channel?.text, when && day(when), type].filter(Boolean);
  return html`<li class="note of-statement">
    <p class="lead">
      <a href="#${id}">${name}</a>${speaker?.role ? `, ${speaker.role}` : ""}${via.length ? `, by way of ${via.join(", ")}` : ""}
      <span>${how.map((part, index) => html`${index ? ", " : ""}${part}`)}</span>
    </p>
    <p><span class="origin">${id} · ${rule}</span></p>
  </li>`;
}
