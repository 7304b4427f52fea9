import { html } from "hono/html";

import type { Increment, Method, Reading } from "../../model/tally.ts";
import type { TallyView } from "./edition.ts";
import type { Fragment } from "./frame.ts";
import { figurePath, tallyPath } from "./links.ts";
import { pager, slice } from "./pager.ts";
import { bounds, counted, day, moment } from "./wording.ts";

/** What a request for a tally asked for. */
export interface TallyRequest {
  /** The instant as known on which it is shown; null for today. */
  readonly known: string | null;
  readonly page: number;
}

const rows = 60;
const sentences = 4;

const methods: Readonly<Record<Method, string>> = {
  stated: "stated",
  forward: "worked forward",
  back: "worked back",
  difference: "difference",
};

/** Every reading of a tally, newest day first, each number linked to the sentence it stands on. */
export function tallyTable({ tally }: TallyView, { known, page }: TallyRequest): Fragment {
  const shown = slice(tally.readings.toReversed(), page, rows);
  const added = new Map(tally.increments.map((increment) => [increment.day, increment]));
  const path = `${tallyPath(tally.id)}${known === null ? "" : `?known=${encodeURIComponent(known)}`}`;
  return html`<section aria-labelledby="values">
    <h2 id="values">What was known when</h2>
    <div class="scroll" role="region" aria-labelledby="values" tabindex="0">
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="number">Value</th>
            <th scope="col" class="number">Added</th>
            <th scope="col">How</th>
            <th scope="col">Published</th>
            <th scope="col">Known since</th>
            <th scope="col">Claimant as written</th>
            <th scope="col">Worded</th>
            <th scope="col">Sentences</th>
          </tr>
        </thead>
        <tbody>
          ${shown.items.map((reading) => row(reading, added.get(reading.day)))}
        </tbody>
      </table>
    </div>
    ${pager(shown, path)}
  </section>`;
}

function row(reading: Reading, increment: Increment | undefined): Fragment {
  return html`<tr class="${reading.method === "stated" ? "stated" : "worked"}">
    <th scope="row">${day(reading.day)}</th>
    <td class="number">${value(bounds(reading), reading)}</td>
    <td class="number">${increment ? value(`+${bounds(increment)}`, increment) : ""}</td>
    <td>${methods[reading.method]}</td>
    <td>${day(reading.published)}</td>
    <td>${moment(reading.known)}</td>
    <td>${reading.claimant}</td>
    <td>${reading.wording ?? ""}</td>
    <td>${evidence(reading)}</td>
  </tr>`;
}

function value(text: string, { figures, known }: { readonly figures: readonly string[]; readonly known: string }): Fragment | string {
  const [first] = figures;
  return first === undefined ? text : html`<a href="${figurePath(first, known)}">${text}</a>`;
}

function evidence({ figures, known }: Reading): Fragment {
  const more = figures.length - sentences;
  return html`${figures
    .slice(0, sentences)
    .map(
      (figure, index) => html`<a class="source" href="${figurePath(figure, known)}" aria-label="Sentence ${index + 1}">${index + 1}</a> `,
    )}
  ${more > 0 ? html`<span class="quiet">and ${counted(more, "more", "more")}</span>` : ""}`;
}
