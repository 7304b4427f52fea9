import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { chartOf } from "./tally-chart.ts";
import type { TallyRequest } from "./tally-controls.ts";
import type { TallyView } from "./tally-view.ts";

/** What can be taken of a tally: its values, its chart, a citation, and the chart for another page. @param origin "https://desk.example" */
export function takePart(view: TallyView, { known }: TallyRequest, origin: string): Fragment {
  const words = texts().tally;
  const { tally, title } = view;
  const drawn = chartOf(view) !== null;
  const query = known === null ? "" : `?known=${encodeURIComponent(known)}`;
  const path = (file: string) => `${tallyPath(tally.id)}/${file}${query}`;
  const frame = `<iframe src="${origin}${path("embed")}" title="${title}" width="100%" height="460" style="border:0"></iframe>`;
  return html`<section aria-labelledby="take">
    <h2 id="take">${words.take}</h2>
    <p class="take">
      <a href="${path("readings.csv")}" download>CSV</a> <a href="${path("tally.json")}" download>JSON</a>
      ${drawn ? html`<a href="${path("chart.svg")}" download>SVG</a> <a href="${path("chart.png")}" download>PNG</a>` : ""}
      <a href="${path("citation.txt")}">${words.cite}</a>
    </p>
    ${
      drawn
        ? html`<details>
            <summary>${words.embed}</summary>
            <p class="quiet">${words.embedNote}</p>
            <pre><code>${frame}</code></pre>
          </details>`
        : ""
    }
  </section>`;
}
