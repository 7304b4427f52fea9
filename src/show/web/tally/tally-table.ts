import { html } from "hono/html";

import type { Reading } from "../../../model/tally.ts";
import { tallyRows, type TallyRow } from "./tally-rows.ts";
import { tallyAddress, type TallyRequest } from "./tally-controls.ts";
import type { TallyView } from "./tally-view.ts";
import { texts } from "../texts/texts.ts";
import type { Fragment } from "../frame.ts";
import { figurePath } from "../links.ts";
import { pager, slice } from "../pager.ts";
import { addedText, boundsText, day, moment, numberText } from "../wording.ts";

const rows = 60;
const sentences = 4;

/** Every reading of a tally, newest day first, each number linked to the sentence it stands on. */
export function tallyTable(view: TallyView, request: TallyRequest): Fragment {
  const words = texts().tally;
  const shown = slice(tallyRows(view), request.page, rows);
  const path = tallyAddress(view.tally.id, request);
  return html`<section>
    <h2 id="values">${words.values}</h2>
    <div class="scroll" role="region" aria-labelledby="values" tabindex="0">
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">${words.day}</th>
            <th scope="col" class="number">${words.value}</th>
            <th scope="col" class="number">${words.added}</th>
            <th scope="col">${words.how}</th>
            <th scope="col">${words.published}</th>
            <th scope="col">${words.knownSince}</th>
            <th scope="col">${words.asWritten}</th>
            <th scope="col">${words.worded}</th>
            <th scope="col">${words.alsoIn}</th>
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
  const words = texts().tally;
  const look = replaced ? "superseded" : (reading?.method ?? "stated") === "stated" ? "" : "worked";
  const of = reading ?? added[0];
  return html`<tr class="${look}">
    <th scope="row">${day(iso)}</th>
    <td class="number">${reading ? valueLink(boundsText(reading), reading) : ""}</td>
    <td class="number">${added.map((increment, index) => html`${index ? ", " : ""}${valueLink(addedText(increment), increment)}`)}</td>
    <td>${words.methods[reading?.method ?? "stated"]}${replaced ? `, ${words.replaced}` : ""}</td>
    <td>${day(reading?.published ?? null)}</td>
    <td>${of ? moment(of.known) : ""}</td>
    <td>${reading?.claimant ?? ""}</td>
    <td>${reading?.wording ?? ""}</td>
    <td>${reading ? others(reading) : ""}</td>
  </tr>`;
}

/** A number as a link to the sentence it stands on. */
export function valueLink(
  text: string,
  { figures, known }: { readonly figures: readonly string[]; readonly known: string },
): Fragment | string {
  const [first] = figures;
  return first === undefined ? text : html`<a href="${figurePath(first, known)}">${text}</a>`;
}

/** The sentences beside the first, which the value itself opens. */
function others({ figures, known }: Reading): Fragment {
  const more = figures.length - 1 - sentences;
  const link = (figure: string, index: number) =>
    html`<a class="source" href="${figurePath(figure, known)}" aria-label="${texts().tally.sentence(numberText(index + 2))}"
      >${index + 2}</a
    > `;
  return html`${figures.slice(1, 1 + sentences).map(link)}
  ${more > 0 ? html`<span class="quiet">${texts().tally.more(numberText(more))}</span>` : ""}`;
}
