import { html } from "hono/html";

import type { Forecast, Mark } from "../../../model/mark.ts";
import type { Restatement, Tally } from "../../../model/tally.ts";
import type { Fragment } from "../frame.ts";
import { figurePath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, dayText, momentText, numberText } from "../wording.ts";

const MOST_MARKS = 12;
const MOST_RESTATEMENTS = 40;

/** The round numbers that a tally passed, the newest first, and when it may pass the next. */
export function marksPart(marks: readonly Mark[], forecast: Forecast | null): Fragment | string {
  if (marks.length === 0 && forecast === null) return "";
  return html`<section aria-labelledby="marks">
    <h2 id="marks">${texts().tally.marks}</h2>
    <ol class="marks">
      ${marks.toReversed().slice(0, MOST_MARKS).map(markItem)}
    </ol>
    ${forecast === null ? "" : html`<p class="forecast">${forecastText(forecast)}</p>`}
  </section>`;
}

function markItem({ mark, day, between, withdrawn, figures, known }: Mark): Fragment {
  const words = texts().tally;
  const when = between === null ? words.markOn(dayText(day)) : words.markBetween(dayText(between[0]), dayText(between[1]));
  const [figure] = figures;
  const number =
    figure === undefined ? html`<b>${numberText(mark)}</b>` : html`<a href="${figurePath(figure, known)}">${numberText(mark)}</a>`;
  const back = withdrawn === null ? "" : html`, <em>${words.withdrawn(dayText(withdrawn.slice(0, 10)))}</em>`;
  return html`<li class="${withdrawn === null ? "" : "withdrawn"}">${number} <span>${when}${back}</span></li>`;
}

function forecastText({ mark, from, to }: Forecast): string {
  const words = texts().tally;
  return to === null ? words.forecastOpen(numberText(mark), dayText(from)) : words.forecast(numberText(mark), dayText(from), dayText(to));
}

/** What the source itself has replaced or taken out, by day. */
export function restatedPart({ restatements }: Tally): Fragment | string {
  if (restatements.length === 0) return "";
  return html`<section aria-labelledby="restated">
    <h2 id="restated">${texts().tally.restated}</h2>
    <ul class="restated">
      ${restatements.slice(-MOST_RESTATEMENTS).map(restatedItem)}
    </ul>
  </section>`;
}

function restatedItem({ day, to, until, ...old }: Restatement): Fragment {
  const words = texts().tally;
  const line =
    to === null
      ? words.takenOut(boundsText(old), momentText(until))
      : words.restatedLine(boundsText(old), boundsText(to), momentText(until));
  return html`<li><time datetime="${day}">${dayText(day)}</time> ${line}</li>`;
}
