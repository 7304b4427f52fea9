import { html } from "hono/html";

import type { Doubtful } from "../../../run/corrections/queue.ts";
import type { Fragment } from "../frame.ts";
import { figurePath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { addedText, boundsText, day, numberText } from "../wording.ts";
import { token } from "./token.ts";

/** Figures to judge, each with its sentence and what it may be; the keys of `desk.js` press the same buttons. */
export function queueList(queue: readonly Doubtful[], csrf: string): Fragment {
  const words = texts().desk;
  if (queue.length === 0) return html`<p class="empty">${words.nothingWaits}</p>`;
  return html`<p class="quiet">${words.waiting(queue.length)}. <span class="keys">${words.keys}</span></p>
    <ol class="queue">
      ${queue.map((item, at) => queueItem(item, at, csrf))}
    </ol>`;
}

function queueItem({ id, line, sentence, words: own, rule }: Doubtful, at: number, csrf: string): Fragment {
  const words = texts().desk;
  return html`<li id="q${at}" tabindex="-1">
    <p class="sentence">${markedSentence(sentence, own)}</p>
    <p class="reading">
      <a href="${figurePath(id)}">${line.kind === "increment" ? addedText(line) : boundsText(line)}</a> ${line.counted}
      <b>${measureWord(line.measure)}</b>
      ${line.day === null ? "" : html`· ${day(line.day)}`} · ${line.claimant ?? texts().lookup.nobody}
      <span class="origin">${words.rule} ${rule}, ${sureness(line.confidence)}</span>
    </p>
    <form class="judge" action="/desk/decide" method="post">
      ${token(csrf)}<input type="hidden" name="about" value="${id}" />
      <button name="decision" value="right" data-key="r">${words.right}</button>
      <button name="decision" value="misread" data-key="m">${words.misread}</button>
      <span class="with">
        <input type="date" name="day" aria-label="${words.wrongDay}" />
        <button name="decision" value="wrong-day" data-key="d">${words.wrongDay}</button>
      </span>
      <span class="with">
        <input name="claimant" aria-label="${words.wrongClaimant}" autocomplete="off" />
        <button name="decision" value="wrong-claimant" data-key="c">${words.wrongClaimant}</button>
      </span>
    </form>
  </li>`;
}

/** The sentence with the figure's own words marked where they first stand. */
function markedSentence(sentence: string, own: string): Fragment {
  const at = sentence.indexOf(own);
  if (at < 0 || own === "") return html`${sentence}`;
  return html`${sentence.slice(0, at)}<mark>${own}</mark>${sentence.slice(at + own.length)}`;
}

function sureness(confidence: number | null): string {
  const words = texts().desk;
  return confidence === null ? words.unmeasured : words.sure(numberText(Math.round(confidence * 100)));
}
