import { html } from "hono/html";

import type { TallyLine } from "../../../store/tally-line.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day } from "../wording.ts";

/** Running counts, a line each: what, on whose word, the latest value. */
export function tallyList(tallies: readonly TallyLine[]): Fragment {
  return html`<ol class="tallies plain">
    ${tallies.map(tallyItem)}
  </ol>`;
}

function tallyItem({ id, name, claimant, latest, readings }: TallyLine): Fragment {
  const [what = name] = name.split(" · ");
  return html`<li>
    <p class="name"><a href="${tallyPath(id)}" dir="auto">${what}</a></p>
    <p class="claimant"><a href="${actorPath(claimant)}" dir="auto">${claimant}</a> · ${texts().frame.counts.readings(readings)}</p>
    ${latest === null ? "" : html`<p class="value">${boundsText(latest)}</p>`}
    <p class="when">${latest === null ? "" : day(latest.day)}</p>
  </li>`;
}
