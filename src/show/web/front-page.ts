import { pluralText } from "../../lib/number-text.ts";
import { html } from "hono/html";

import type { Trends } from "../../model/story.ts";
import { breakHeadlines } from "./break-summaries.ts";
import type { Edition } from "./edition.ts";
import { latestTable } from "./latest-table.ts";
import type { Fragment, Page } from "./frame.ts";
import { pasteForm, type PasteBox } from "./paste-form.ts";
import { tallyLines } from "./tally/tally-lines.ts";
import type { TallyView } from "./tally/tally-view.ts";
import { texts } from "./texts/texts.ts";
import { trendLines } from "./trend-lines.ts";

const tallies = 10;
const talliesOfHappening = 5;
const breaks = 6;
const mostTrends = 8;

/** What this is, the box, and what is newest. */
export function frontPage(edition: Edition, trends: Trends, box: PasteBox): Page {
  return {
    title: null,
    section: "front",
    body: html`<section class="opening">
        <div>
          <h1>How many of what, as of when, and on whose word.</h1>
          <p class="standfirst">
            Tollkeeper reads the news and keeps every toll in it: each number with its claimant, its day, and the sentence it stands on.
          </p>
          ${edition.counts.articles ? holdings(edition) : ""}
        </div>
        ${pasteForm(box)}
      </section>
      ${edition.counts.articles ? news(edition, trends) : empty()}`,
  };
}

function holdings({ counts, tallies: all, breaks: found }: Edition): Fragment {
  return html`<p class="holdings">
    ${pluralText(counts.articles, "article")} · ${pluralText(counts.figures, "figure")} · ${pluralText(counts.statements, "statement")} ·
    ${pluralText(all.length, "tally", "tallies")} · ${pluralText(found.length, "break")}
  </p>`;
}

function news(edition: Edition, trends: Trends): Fragment {
  return html`<section aria-labelledby="trends">
      <h2 id="trends">${texts().stories.trends}</h2>
      ${trendLines(trends, mostTrends)} ${more(trends.trends.length > mostTrends, "/trends", texts().stories.allTrends)}
    </section>
    <section aria-labelledby="tallies">
      <h2 id="tallies">Tallies</h2>
      ${edition.tallies.length ? tallyLines(chosen(edition.tallies)) : html`<p class="empty">No count has been stated twice yet.</p>`}
      ${more(edition.tallies.length > tallies, "/tallies", "All tallies")}
    </section>
    <div class="columns">
      <section aria-labelledby="latest">
        <h2 id="latest">Latest figures</h2>
        ${edition.latest.length ? latestTable(edition.latest) : html`<p class="empty">The newest articles hold no figures.</p>`}
        ${more(true, "/articles", "All articles")}
      </section>
      <section aria-labelledby="breaks">
        <h2 id="breaks">Breaks</h2>
        ${edition.breaks.length ? breakHeadlines(edition, breaks) : html`<p class="empty">No tally contradicts itself.</p>`}
        ${more(edition.breaks.length > breaks, "/breaks", "All breaks")}
      </section>
    </div>`;
}

/** The first running tallies of each happening, so that one that counts many things leaves room for others; then what else there is. */
function chosen(all: readonly TallyView[]): readonly TallyView[] {
  const running = all.filter(({ days }) => days.length > 1);
  const groups = [...Map.groupBy(running, (view) => view.happening).values()];
  const spread = groups.flatMap((group) => group.slice(0, talliesOfHappening));
  return [...new Set([...spread, ...running, ...all])].slice(0, tallies);
}

function more(present: boolean, path: string, text: string): Fragment | string {
  return present ? html`<p class="more"><a href="${path}">${text}</a></p>` : "";
}

function empty(): Fragment {
  return html`<section class="start" aria-labelledby="start">
    <h2 id="start">Nothing is kept here yet</h2>
    <p>Paste an article into the box to see what it says, or bring pages in from the command line, from a folder, a file or an address:</p>
    <pre><code>tollkeeper collect ./pages
tollkeeper collect https://example.org/news/daily-report.html</code></pre>
    <p>Then load this page again. To see it with a small newsroom of examples, stop this and run:</p>
    <pre><code>tollkeeper demo</code></pre>
  </section>`;
}
