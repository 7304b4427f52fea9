import { html } from "hono/html";

import { LENS_NAMES, type Lens, type Sight } from "../../../model/lens.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day, momentText } from "../wording.ts";
import { SPANS, spansOf, type Span } from "./spans.ts";
import type { TallyView } from "./tally-view.ts";

/** What a request for a tally's page asked for; all of it stands in the address. */
export interface TallyRequest {
  /** The instant as known on which it is shown; null for today. */
  readonly known: string | null;
  readonly lens: Lens | null;
  readonly span: Span;
  readonly page: number;
}

/** The page's address with some of what it asks for changed. */
export function tallyAddress(id: string, { known, lens, span }: TallyRequest, change: Partial<TallyRequest> = {}): string {
  const asked = { known, lens, span, ...change };
  const fields = Object.entries(asked).filter((field): field is [string, string] => typeof field[1] === "string" && field[1] !== "all");
  const query = new URLSearchParams(fields).toString();
  return query === "" ? tallyPath(id) : `${tallyPath(id)}?${query}`;
}

/** Setting back what was known: a day, or a slider over the moments at which something became known. */
export function knownForm(id: string, moments: readonly string[], request: TallyRequest): Fragment {
  const words = texts().tally;
  const { known, lens, span } = request;
  return html`<form class="known" action="${tallyPath(id)}" method="get">
    ${lens === null ? "" : html`<input type="hidden" name="lens" value="${lens}" />`}
    ${span === "all" ? "" : html`<input type="hidden" name="span" value="${span}" />`}
    <label for="known">${words.asKnown}</label>
    <input id="known" name="known" type="date" value="${known?.slice(0, 10) ?? ""}" />
    ${moments.length > 1 ? slider(moments, known) : ""}
    <button>${words.show}</button>
    ${
      known === null
        ? ""
        : html`<p role="status">
            ${words.asKnownOn(momentText(known))} <a href="${tallyAddress(id, request, { known: null })}">${words.allKnown}</a>
          </p>`
    }
  </form>`;
}

/** More steps than these are finer than a hand. */
const MOST_STEPS = 300;

/** A range over days of knowledge; its script writes the day beside it into the form. Without scripts the day's field stands alone. */
function slider(moments: readonly string[], known: string | null): Fragment {
  const days = [...new Set(moments.map((moment) => moment.slice(0, 10)))];
  const step = Math.ceil(days.length / MOST_STEPS);
  const shown = days.filter((_, at) => at % step === 0 || at === days.length - 1);
  const at =
    known === null
      ? shown.length - 1
      : Math.max(
          0,
          shown.findLastIndex((one) => one <= known.slice(0, 10)),
        );
  return html`<input
    class="slider waiting"
    type="range"
    min="0"
    max="${shown.length - 1}"
    value="${at}"
    aria-label="${texts().tally.drag}"
    data-days="${shown.join(" ")}"
  />`;
}

/** The choice of a lens, where there is somebody to compare with. */
export function lensForm(id: string, request: TallyRequest, sights: readonly Sight[]): Fragment {
  const words = texts().tally;
  return html`<form class="lens" action="${tallyPath(id)}" method="get">
    ${request.known === null ? "" : html`<input type="hidden" name="known" value="${request.known}" />`}
    <label for="lens">${words.lens}</label>
    <select id="lens" name="lens">
      <option value="">${words.noLens}</option>
      ${LENS_NAMES.map((name) => html`<option value="${name}" ${request.lens === name ? html`selected` : ""}>${words.lenses[name]}</option>`)}
    </select>
    <button>${words.show}</button>
    ${request.lens === null ? "" : seen(request.lens, sights)}
  </form>`;
}

function seen(lens: Lens, sights: readonly Sight[]): Fragment {
  const words = texts().tally;
  if (sights.length === 0) return html`<p role="status">${words.noSight}</p>`;
  return html`<div class="sights" role="status">
    <ul>
      ${sights.map(
        (sight) =>
          html`<li>
            <strong>${boundsText(sight)}</strong> ${words.asOf("")}${day(sight.day)}${sight.stated ? "" : `, ${words.worked}`} ·
            ${sight.claimants.map((name, at) => html`${at ? ", " : ""}<a href="${actorPath(name)}">${name}</a>`)}
          </li>`,
      )}
    </ul>
    <p class="quiet">${words.seen(words.lenses[lens])}</p>
  </div>`;
}

/** How much of a long series is drawn. */
export function spanLinks(view: TallyView, request: TallyRequest): Fragment | string {
  const spans = spansOf(view);
  if (spans.length < 2) return "";
  const words = texts().tally;
  return html`<nav class="spans" aria-label="${words.span}">
    ${SPANS.filter((span) => spans.includes(span)).map(
      (span) =>
        html`<a href="${tallyAddress(view.tally.id, request, { span })}" ${request.span === span ? html`aria-current="true"` : ""}
          >${words.spans[span]}</a
        > `,
    )}
  </nav>`;
}
