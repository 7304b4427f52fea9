import { html } from "hono/html";

import type { Citation } from "../../../model/citation.ts";
import type { Correction } from "../../../model/correction.ts";
import type { ChecksAsked, CheckShown } from "../../../run/checks-shown.ts";
import type { Fragment, Page } from "../frame.ts";
import { breakPath, figurePath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { day, moment } from "../wording.ts";
import { checksPath } from "./checks-asked.ts";
import { checksForm } from "./checks-form.ts";

/** Every place where a tally contradicts itself, newest first: its arithmetic, its sentences, and who accepted it. */
export function checksPage(asked: ChecksAsked, checks: readonly CheckShown[], more: boolean): Page {
  const words = texts().checks;
  return {
    title: words.title,
    section: "checks",
    body: html`<header class="title">
        <h1>${words.title}</h1>
        <p class="standfirst">${words.standfirst}</p>
      </header>
      ${checksForm(asked, checks[0]?.tally ?? null)} ${checks.length === 0 ? nothing(asked) : list(checks)} ${pages(asked, more)}`,
  };
}

function nothing({ type, accepted, tally }: ChecksAsked): Fragment {
  const words = texts().checks;
  return html`<p class="empty">${type === null && accepted === null && tally === null ? words.none : words.noneSuch}</p>`;
}

function list(checks: readonly CheckShown[]): Fragment {
  return html`<ol class="check-list">
    ${checks.map(checkItem)}
  </ol>`;
}

function checkItem({ found, tally, sentences, accepted }: CheckShown): Fragment {
  const words = texts().checks;
  return html`<li id="${found.id}" class="${found.accepted ? "accepted" : "open"}">
    <div class="what">
      <p class="kind">${words.types[found.type]}</p>
      <p class="when">${day(found.day)}</p>
    </div>
    <div>
      <p class="line" lang="en">${found.text}</p>
      <p class="of">
        ${ofTally(found.tally, tally)} · <a href="${breakPath(found)}">${words.place}</a> ·
        <a href="${checksPath({ type: null, accepted: null, tally: found.tally, page: 1 })}">${words.ofTally}</a>
      </p>
      ${sentences.length === 0 ? "" : sentenceList(sentences)} ${found.accepted ? acceptance(accepted) : ""}
    </div>
  </li>`;
}

function ofTally(id: string, tally: CheckShown["tally"]): Fragment {
  const [what = id, ...rest] = tally?.name.split(" · ") ?? [id];
  return html`<a href="${tallyPath(id)}" dir="auto">${what}</a> ${rest.map((part) => html` · <bdi>${part}</bdi>`)}`;
}

function sentenceList(sentences: readonly Citation[]): Fragment {
  return html`<ul class="rests-on" aria-label="${texts().checks.sentences}">
    ${sentences.map(
      ({ figure, known, sentence, outlet, published }) =>
        html`<li>
          <a href="${figurePath(figure, known)}" dir="auto">${sentence}</a>
          <span class="by"><bdi>${outlet ?? ""}</bdi>${outlet && published ? ", " : ""}${day(published)}</span>
        </li>`,
    )}
  </ul>`;
}

function acceptance(accepted: Correction | null): Fragment {
  const words = texts().checks;
  if (accepted === null) return html`<p class="acceptance">${texts().tally.accepted}</p>`;
  return html`<p class="acceptance">
    ${words.acceptedBy} <b dir="auto">${accepted.by}</b>, ${moment(accepted.known)}:
    ${accepted.why === "" ? words.noReason : html`<q dir="auto">${accepted.why}</q>`}
  </p>`;
}

function pages(asked: ChecksAsked, more: boolean): Fragment | string {
  if (asked.page === 1 && !more) return "";
  const words = texts().checks;
  const link = (page: number, rel: string, text: string) => html`<a rel="${rel}" href="${checksPath({ ...asked, page })}">${text}</a>`;
  return html`<nav class="pager" aria-label="${texts().frame.pages.label}">
    ${asked.page > 1 ? link(asked.page - 1, "prev", words.newer) : ""} ${more ? link(asked.page + 1, "next", words.older) : ""}
  </nav>`;
}
