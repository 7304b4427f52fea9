import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";

/** What is typed at each step; the first is done on the page itself. */
const commands: readonly (string | null)[] = [
  null,
  "tollkeeper collect ./pages\ntollkeeper collect https://example.org/daily-report.html",
  "tollkeeper sources add https://example.org/feed",
  "tollkeeper demo",
];

/** The first run: what this is, and what to do next. @param box to read something at once */
export function frontStart(box: Fragment): Fragment {
  const words = texts().front.start;
  return html`<section class="start" aria-labelledby="start">
    <div>
      <p class="promise">${words.title}</p>
      <p class="standfirst">${words.standfirst}</p>
      ${box}
    </div>
    <div>
      <h2 id="start" class="strap">${words.nothing}</h2>
      <ol class="steps">
        ${words.steps.map(
          ([name, text], at) =>
            html`<li>
              <h3>${name}</h3>
              <p>${text}</p>
              ${commands[at] ? html`<pre tabindex="0"><code>${commands[at]}</code></pre>` : ""}
            </li>`,
        )}
      </ol>
    </div>
  </section>`;
}
