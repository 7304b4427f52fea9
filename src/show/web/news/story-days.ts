import { html } from "hono/html";

import type { TimelineDay } from "../../../model/story.ts";
import type { Fragment } from "../frame.ts";
import { figurePath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day } from "../wording.ts";
import { sentencePath } from "./sentence-path.ts";

const movesShown = 3;

/** Day by day: the first sentence that says something new, and the counts that moved. */
export function storyDays(days: readonly TimelineDay[]): Fragment | string {
  if (days.length === 0) return "";
  return html`<ol class="days">
    ${days.map(dayLine)}
  </ol>`;
}

function dayLine({ day: date, sentence, article, moved }: TimelineDay): Fragment {
  return html`<li>
    <h3>${day(date)}</h3>
    <div>
      <p dir="auto"><a class="sentence" href="${sentencePath(article, sentence)}">${sentence}</a></p>
      ${moved.length === 0 ? "" : moves(moved)}
    </div>
  </li>`;
}

type Moves = TimelineDay["moved"];

/** The largest counts at once, the others at a click; under each claimant what it moved. */
function moves(moved: Moves): Fragment {
  const words = texts().stories;
  const all = moved.toSorted((a, b) => b.to.low - a.to.low);
  const others = all.slice(movesShown);
  return html`<div class="moved">
    ${byClaimant(all.slice(0, movesShown))}
    ${
      others.length === 0
        ? ""
        : html`<details>
            <summary>${words.moreMoved(words.others(others.length))}</summary>
            ${byClaimant(others)}
          </details>`
    }
  </div>`;
}

function byClaimant(moved: Moves): Fragment[] {
  return [...Map.groupBy(moved, ({ claimant }) => claimant)].map(
    ([claimant, all]) =>
      html`<p class="by">${claimant}</p>
        <ul>
          ${all.map(move)}
        </ul>`,
  );
}

function move({ tally, name, from, to, figure }: Moves[number]): Fragment {
  const before = from === null ? "" : html`<span class="was">${boundsText(from)} → </span>`;
  return html`<li>
    <a href="${tallyPath(tally)}">${name}</a>
    <span>${before}<a class="value" href="${figurePath(figure)}">${boundsText(to)}</a></span>
  </li>`;
}
