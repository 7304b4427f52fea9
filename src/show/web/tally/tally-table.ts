import { html } from "hono/html";

import type { Method, Reading } from "../../../model/tally.ts";
import { tallyRows, type TallyRow } from "./tally-rows.ts";
import type { TallyView } from "./tally-view.ts";
import type { Fragment } from "../frame.ts";
import { figurePath, tallyPath } from "../links.ts";
import { pager, slice } from "../pager.ts";
import { boundsText, day, moment, numberText } from "../wording.ts";

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
  filled: "filled in by the publisher",
  forward: "worked forward",
  back: "worked back",
  difference: "difference",
};

/** Every reading of a tally, newest day first, each number linked to the sentence it stands on. */
export function tallyTable(view: TallyView, { known, page }: TallyRequest): Fragment {
  const shown = slice(tallyRows(view), page, rows);
  const path = `${tallyPath(view.tally.id)}${known === null ? "" : `?known=${encodeURIComponent(known)}`}`;
  return html`<section>
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
            <th scope="col">Also in</th>
          </tr>
        </thead>
        <tbody>
          ${shown.items.map(row)}
        </tbody>
      </table>
    </div>
    ${pager(shown, path)}
  </section>`;
}

function row({ day: iso, reading, added, replaced }: TallyRow): Fragment {
  const look = replaced ? "superseded" : (reading?.method ?? "stated") === "stated" ? "" : "worked";
  const of = reading ?? added[0];
  return html`<tr class="${look}">
    <th scope="row">${day(iso)}</th>
    <td class="number">${reading ? value(boundsText(reading), reading) : ""}</td>
    <td class="number">${added.map((increment, index) => html`${index ? ", " : ""}${value(`+${boundsText(increment)}`, increment)}`)}</td>
    <td>${reading ? methods[reading.method] : "stated"}${replaced ? ", replaced" : ""}</td>
    <td>${day(reading?.published ?? null)}</td>
    <td>${of ? moment(of.known) : ""}</td>
    <td>${reading?.claimant ?? ""}</td>
    <td>${reading?.wording ?? ""}</td>
    <td>${reading ? others(reading) : ""}</td>
  </tr>`;
}

function value(text: string, { figures, known }: { readonly figures: readonly string[]; readonly known: string }): Fragment | string {
  const [first] = figures;
  return first === undefined ? text : html`<a href="${figurePath(first, known)}">${text}</a>`;
}

/** The sentences beside the first, which the value itself opens. */
function others({ figures, known }: Reading): Fragment {
  const more = figures.length - 1 - sentences;
  const link = (figure: string, index: number) =>
    html`<a class="source" href="${figurePath(figure, known)}" aria-label="Sentence ${index + 2}">${index + 2}</a> `;
  return html`${figures.slice(1, 1 + sentences).map(link)} ${more > 0 ? html`<span class="quiet">and ${numberText(more)} more</span>` : ""}`;
}
