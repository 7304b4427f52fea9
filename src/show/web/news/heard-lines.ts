import { html } from "hono/html";

import type { SourceLine } from "../../source-lines.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";

/** More have a page of their own. */
const most = 12;

/** When each source was last heard from: those in trouble first, then by what came last. */
export function heardLines(sources: readonly SourceLine[]): Fragment {
  const words = texts().front;
  const watched = sources.some((source) => source.watched);
  return html`${
    sources.length === 0
      ? ""
      : html`<ul class="heard">
          ${sources.toSorted(inOrder).slice(0, most).map(heardLine)}
        </ul>`
  }${watched ? "" : html`<p class="quiet">${words.noSources}</p>`}`;
}

function heardLine(source: SourceLine): Fragment {
  const words = texts();
  const heard = heardAt(source);
  return html`<li class="${source.failures > 0 ? "trouble" : ""}">
    <span>${shortName(source)}</span>
    <span class="when"
      >${heard === null ? words.front.heardNever : moment(heard)}${
        source.failures > 0 ? html`, <b>${words.front.inTrouble(words.sources.failed(source.failures))}</b>` : ""
      }</span
    >
  </li>`;
}

/** The last time it answered, or, where it is not watched, its newest capture. */
function heardAt({ lastSuccess, latest }: SourceLine): string | null {
  return lastSuccess ?? latest;
}

/** A source's name, or its address without what every address has. */
export function shortName({ name, at }: SourceLine): string {
  return name ?? at.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

function inOrder(a: SourceLine, b: SourceLine): number {
  return Number(b.failures > 0) - Number(a.failures > 0) || ((heardAt(a) ?? "") < (heardAt(b) ?? "") ? 1 : -1);
}
