import { html } from "hono/html";

import type { Doubtful } from "../../../run/corrections/queue.ts";
import type { Fragment } from "../frame.ts";
import { figurePath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { addedText, boundsText, day, numberText } from "../wording.ts";
import { token } from "./token.ts";

/**
 * Figures to judge, each with its sentence and what it may be; the keys of `desk.js` press the same buttons.
 *
 * @param more whether others wait behind them
 */
export function queueList(queue: readonly Doubtful[], more: boolean, csrf: string): Fragment {
  const words = texts().desk;
  if (queue.length === 0) return html`<p class="empty">${words.nothingWaits}</p>`;
  return html`<p class="quiet">${words.waiting(queue.length)}${more ? words.andMore : ""}. <span class="keys">${words.keys}</span></p>
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
  const found = own === "" ? null : wholeWords(own).exec(sentence);
  if (!found) return html`${sentence}`;
  return html`${sentence.slice(0, found.index)}<mark>${found[0]}</mark>${sentence.slice(found.index + found[0].length)}`;
}

/** Finds words that are no part of a longer word or number; a table's cell is read without the signs between its thousands. */
function wholeWords(words: string): RegExp {
  const signs = Array.from(words);
  const parted = (at: number) => (isDigit(signs[at]) && isDigit(signs[at + 1]) ? "[,.\\s]?" : "");
  const pattern = signs.map((sign, at) => RegExp.escape(sign) + parted(at)).join("");
  return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${pattern}(?![\\p{L}\\d]|[.,]\\d)`, "u");
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /\d/.test(sign);
}

function sureness(confidence: number | null): string {
  const words = texts().desk;
  return confidence === null ? words.unmeasured : words.sure(numberText(Math.round(confidence * 100)));
}
