import { html } from "hono/html";

import type { Trend, Trends } from "../../../model/story.ts";
import type { Fragment, Page } from "../frame.ts";
import { storyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { momentText, numberText } from "../wording.ts";
import { trendReason, windowText } from "./trend-reason.ts";

/** Windows to choose from: what an address calls them, and hours. */
const windows = [
  ["6h", "hours6", 6],
  ["24h", "hours24", 24],
  ["7d", "days7", 168],
] as const;

/** All trends, the strongest first, each with its strength and why it stands there. */
export function trendsPage(found: Trends): Page {
  const words = texts().stories;
  const strongest = found.trends[0]?.strength ?? 1;
  return {
    title: words.trends,
    section: "stories",
    body: html`<header class="title">
        <h1>${words.trends}</h1>
        <p class="standfirst">${whenText(found)}</p>
      </header>
      ${windowLinks(found)}
      ${
        found.trends.length === 0
          ? html`<p class="empty">${words.noTrends}</p>`
          : html`<ol class="trends">
              ${found.trends.map((trend) => trendLine(trend, found.window, strongest))}
            </ol>`
      }
      <p class="more"><a href="/stories">${texts().front.allStories}</a></p>`,
  };
}

function windowLinks({ window, chosen, at }: Trends): Fragment {
  const words = texts().stories;
  const moment = chosen === "asked" ? `&at=${encodeURIComponent(at)}` : "";
  return html`<nav class="spans" aria-label="${words.window}">
    ${windows.map(
      ([name, text, hours]) =>
        html`<a href="/trends?window=${name}${moment}" ${hours === window ? html`aria-current="true"` : ""}>${words.windows[text]}</a>`,
    )}
  </nav>`;
}

function trendLine(trend: Trend, window: number, strongest: number): Fragment {
  const { story, headline, strength } = trend;
  return html`<li>
    <p class="name" dir="auto"><a href="${storyPath(story)}">${headline}</a></p>
    <p class="by">${trendReason(trend, window)}</p>
    <p class="strength">
      <svg width="100%" height="6" aria-hidden="true"><rect width="${Math.round((100 * strength) / strongest)}%" height="6" /></svg>
      <span>${texts().stories.strength} ${numberText(Math.round(strength * 10) / 10)}</span>
    </p>
  </li>`;
}

function whenText({ at, chosen, window }: Trends): string {
  const { trendsNow, trendsAsked, trendsNewest } = texts().stories;
  const say = { now: trendsNow, asked: trendsAsked, newest: trendsNewest }[chosen];
  return say(windowText(window), momentText(at));
}
