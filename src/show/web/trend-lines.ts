import { html } from "hono/html";

import type { Trend, Trends } from "../../model/story.ts";
import type { News } from "../../run/news.ts";
import type { Fragment, Page } from "./frame.ts";
import { storyPath } from "./links.ts";
import { texts } from "./texts/texts.ts";
import { momentText } from "./wording.ts";

/** Hours. */
const usualWindow = 6;

/** The strongest trends with their reasons, and of which moment they are. */
export function trendLines(found: Trends, most: number): Fragment {
  const shown = found.trends.slice(0, most);
  return html`<p class="standfirst">${whenText(found)}</p>
    ${
      shown.length
        ? html`<ol class="trends">
            ${shown.map(trendLine)}
          </ol>`
        : html`<p class="empty">${texts().stories.noTrends}</p>`
    }`;
}

/** What is going on now, or at the newest moment known. */
export function trendsNow(news: News): Promise<Trends> {
  return news.trends({ window: usualWindow, at: null });
}

/** All trends. */
export function trendsPage(found: Trends): Page {
  const { trends } = texts().stories;
  return {
    title: trends,
    section: "stories",
    body: html`<header class="title"><h1>${trends}</h1></header>
      ${trendLines(found, Infinity)}`,
  };
}

/** The reason is made of the ledger's own words, which are English. */
function trendLine({ story, headline, because }: Trend): Fragment {
  return html`<li>
    <p class="name"><a href="${storyPath(story)}">${headline}</a></p>
    <p class="claimant" lang="en">${because}</p>
  </li>`;
}

function whenText({ at, chosen, window }: Trends): string {
  const { hours, trendsNow, trendsAsked, trendsNewest } = texts().stories;
  const say = { now: trendsNow, asked: trendsAsked, newest: trendsNewest }[chosen];
  return say(hours(window), momentText(at));
}
