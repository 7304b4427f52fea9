import { html } from "hono/html";

import type { TallyShown } from "../../../run/tally-shown.ts";
import { breakLines } from "../break-lines.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { actorPath, measurePath, storyPath, tallyPath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day } from "../wording.ts";
import { marksPart, restatedPart } from "./marks-part.ts";
import { rivalsPart } from "./rivals-part.ts";
import { cutTo } from "./spans.ts";
import { takePart } from "./take-part.ts";
import { tallyChart } from "./tally-chart.ts";
import { knownForm, lensForm, spanLinks, type TallyRequest } from "./tally-controls.ts";
import { tallyTable, valueLink } from "./tally-table.ts";
import { tallyView, type TallyView } from "./tally-view.ts";

/** One tally: what it counts and on whose word, its chart, its rivals, its marks and breaks, and every value with its sentence. */
export function tallyPage(shown: TallyShown, request: TallyRequest, origin: string): Page {
  const view = viewOf(shown);
  if (view === null) return unknownThen(shown, request);
  const { moments, rivals, sights, links, marks, forecast } = shown;
  return {
    title: view.title,
    section: "tallies",
    scripts: ["tally.js"],
    body: html`<article class="tally">
      ${head(view)} ${facts(view, links)}
      <div class="controls">
        ${knownForm(view.tally.id, moments, request)} ${rivals.length === 0 ? "" : lensForm(view.tally.id, request, sights)}
      </div>
      ${spanLinks(view, request)} ${tallyChart(cutTo(view, request.span))} ${howToRead()} ${rivalsPart(view, rivals)}
      ${marksPart(marks, forecast)} ${breakSection(view)} ${restatedPart(view.tally)} ${tallyTable(view, request)}
      ${takePart(view, request, origin)}
    </article>`,
  };
}

/** The tally as its chart and table show it; null where nothing of it was known at the moment asked for. */
export function viewOf({ tally, happening, breaks, marks }: TallyShown): TallyView | null {
  if (tally === null) return null;
  return tallyView(tally, { happening, breaks, marks: marks.filter(({ withdrawn }) => withdrawn === null) });
}

function unknownThen({ now, happening, moments }: TallyShown, request: TallyRequest): Page {
  const { title } = tallyView(now, { happening, breaks: [], marks: [] });
  return {
    title,
    section: "tallies",
    scripts: ["tally.js"],
    body: html`<article class="tally">
      <header class="title"><h1>${title}</h1></header>
      ${knownForm(now.id, moments, request)}
      <p class="empty">${texts().tally.nothingKnown}</p>
    </article>`,
  };
}

function head({ tally, title, days }: TallyView): Fragment {
  const latest = days.at(-1);
  return html`<header class="title with-value">
    <div>
      <h1>${title}</h1>
      <p class="standfirst" lang="en">${tally.definition}</p>
    </div>
    ${
      latest
        ? html`<p class="value ${latest.standing.method === "stated" ? "" : "worked"}">
            <strong>${valueLink(boundsText(latest.standing), latest.standing)}</strong>
            <span
              >${texts().tally.asOf("")}${day(latest.day)}${latest.standing.method === "stated" ? "" : `, ${texts().tally.worked}`}</span
            >
          </p>`
        : ""
    }
  </header>`;
}

function facts({ tally, happening, days }: TallyView, names: TallyShown["links"]): Fragment {
  const words = texts().tally;
  return factList([
    [words.whose, html`<a href="${actorPath(tally.claimant)}">${tally.claimant}</a>`],
    [words.measure, html`<a href="${measurePath(tally.measure)}">${measureWord(tally.measure)}</a>`],
    [words.counted, tally.counted],
    [words.happening, html`<a href="${storyPath(tally.happening)}">${happening}</a>`],
    [words.alsoWorded, tally.wordings.map((word, index) => html`${index ? ", " : ""}<q>${word}</q>`)],
    [words.continues, linked(tally.predecessors, names)],
    [words.continuedBy, linked(tally.successors, names)],
    [words.holds, texts().frame.counts.days(days.length)],
  ]);
}

function linked(ids: readonly string[], names: TallyShown["links"]): Fragment[] {
  return ids.map((id, index) => html`${index ? ", " : ""}<a href="${tallyPath(id)}">${names.get(id) ?? id}</a>`);
}

function howToRead(): Fragment {
  const words = texts().tally;
  return html`<details class="how">
    <summary>${words.howToRead}</summary>
    <ul>
      ${words.reading.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

function breakSection({ breaks }: TallyView): Fragment | string {
  if (breaks.length === 0) return "";
  return html`<section aria-labelledby="breaks">
    <h2 id="breaks">${texts().tally.breaks}</h2>
    ${breakLines(breaks)}
  </section>`;
}
