import { html } from "hono/html";

import type { StoryLine } from "../../../model/story.ts";
import type { Fragment, Page } from "../frame.ts";
import { storyPath } from "../links.ts";
import { pager } from "../pager.ts";
import { texts } from "../texts/texts.ts";
import { day, momentText } from "../wording.ts";

/** How many stories a page of their list holds. */
export const storiesOnPage = 50;

/** A page of all stories under the day each was last seen, newest first. @param count of all there are */
export function storiesPage(lines: readonly StoryLine[], count: number, page: number): Page {
  const words = texts();
  const pages = Math.max(1, Math.ceil(count / storiesOnPage));
  const days = Map.groupBy(lines, ({ lastSeen }) => lastSeen.slice(0, 10));
  return {
    title: words.stories.list,
    section: "stories",
    body: html`<header class="title">
        <h1>${words.stories.list}</h1>
        <p class="standfirst">${words.frame.counts.stories(count)} · <a href="/trends">${words.stories.trends}</a></p>
      </header>
      ${lines.length === 0 ? html`<p class="empty">${words.stories.none}</p>` : ""}
      ${[...days].map(
        ([date, all]) =>
          html`<section class="story-day" aria-labelledby="day-${date}">
            <h2 id="day-${date}">${day(date)}</h2>
            <ul>
              ${all.map(storyLine)}
            </ul>
          </section>`,
      )}
      ${pager({ page, pages }, "/stories")}`,
  };
}

function storyLine({ id, headline, articles, copies, outlets, firstSeen, lastSeen }: StoryLine): Fragment {
  const { counts } = texts().frame;
  const told = [counts.articles(articles), counts.outlets(outlets), ...(copies === 0 ? [] : [counts.copies(copies)])];
  const since = firstSeen.slice(0, 10) === lastSeen.slice(0, 10) ? [] : [texts().stories.span(momentText(firstSeen), momentText(lastSeen))];
  return html`<li>
    <p class="name" dir="auto"><a href="${storyPath(id)}">${headline}</a></p>
    <p class="by">${[...told, ...since].join(" · ")}</p>
  </li>`;
}
