import { html } from "hono/html";

import type { Front } from "../../../run/front.ts";
import type { SourceLine } from "../../source-lines.ts";
import type { Fragment, Page } from "../frame.ts";
import { emptyBox, pasteForm } from "../paste-form.ts";
import { latestTable } from "./latest-table.ts";
import { texts } from "../texts/texts.ts";
import { breakNotes, markNotes, runningCounts, statementNotes } from "./front-notes.ts";
import { frontStart } from "./front-start.ts";
import { furtherStory, leadStory } from "./front-stories.ts";
import { heardLines } from "./heard-lines.ts";
import { liveLine } from "./live-line.ts";
import { longDay } from "./clock.ts";
import { momentText } from "../wording.ts";

/** What the front page is made of, at the moment of asking. */
export interface FrontView {
  readonly front: Front;
  /** ISO instant. */
  readonly now: string;
  /** What is watched, and what was collected once. */
  readonly sources: readonly SourceLine[];
}

/** What is going on: the loudest story large, further ones in columns, then what was passed, what breaks, and who said what. */
export function frontPage(view: FrontView): Page {
  const { front } = view;
  const empty = front.counts.articles === 0;
  return {
    title: null,
    section: "front",
    scripts: ["live.js"],
    body: html`<div class="front">
      <h1 class="unseen">${texts().front.title}</h1>
      ${folio(view)} ${empty ? frontStart(reading()) : news(front)}
      ${empty ? "" : html`<div class="band back-page">${heard(view)} ${reading()}</div>`}
    </div>`,
  };
}

/** The line under the masthead: the day, what is kept, and whether the page is live. */
function folio({ front: { counts, state }, now }: FrontView): Fragment {
  const words = texts();
  const { articles, figures, statements } = words.frame.counts;
  return html`<div class="folio">
    <p><time datetime="${now.slice(0, 10)}">${longDay(now)}</time></p>
    <p class="kept" data-live="kept">${articles(counts.articles)} · ${figures(counts.figures)} · ${statements(counts.statements)}</p>
    ${liveLine({ state, articles: counts.articles })}
  </div>`;
}

function news(front: Front): Fragment {
  const [lead, ...further] = front.stories;
  const { window } = front.trends;
  return html`<div data-live="stories">
      ${standing(front)} ${lead ? leadStory(lead, window) : ""}
      ${
        further.length === 0
          ? ""
          : html`<section aria-labelledby="further">
              <h2 id="further" class="strap">${texts().front.further}</h2>
              <div class="grid">${further.map((story) => furtherStory(story, window))}</div>
              <p class="more"><a href="/trends">${texts().stories.allTrends}</a> · <a href="/stories">${texts().front.allStories}</a></p>
            </section>`
      }
    </div>
    <div class="band briefs" data-live="notes">${markNotes(front)} ${breakNotes(front)} ${statementNotes(front)}</div>
    <div data-live="counts">${runningCounts(front)} ${figures(front)}</div>`;
}

/** Where the page does not stand as of now, it says so. */
function standing({ trends: { chosen, at, trends } }: Front): Fragment | string {
  const words = texts().front;
  const said = chosen === "newest" ? words.newestKnown(momentText(at)) : trends.length === 0 ? words.quiet : "";
  return said === "" ? "" : html`<p class="standing">${said}</p>`;
}

function figures({ figures: lines }: Front): Fragment {
  const words = texts().front;
  return html`<section aria-labelledby="latest">
    <h2 id="latest" class="strap">${words.figures}</h2>
    ${lines.length === 0 ? html`<p class="empty">${words.noFigures}</p>` : latestTable(lines)}
    <p class="more"><a href="/articles">${words.allArticles}</a></p>
  </section>`;
}

function heard({ sources }: FrontView): Fragment {
  const words = texts().front;
  return html`<section aria-labelledby="heard" data-live="heard">
    <h2 id="heard" class="strap">${words.heard}</h2>
    ${heardLines(sources)}
    <p class="more"><a href="/sources">${words.allSources}</a></p>
  </section>`;
}

function reading(): Fragment {
  const words = texts().front;
  return html`<section aria-labelledby="read">
    <h2 id="read" class="strap">${words.read}</h2>
    <p class="quiet">${words.readNote}</p>
    ${pasteForm(emptyBox, 3)}
  </section>`;
}
