import { html } from "hono/html";

import type { StoryLine } from "../../model/story.ts";
import type { Fragment, Page } from "./frame.ts";
import { storyPath } from "./links.ts";
import { pager } from "./pager.ts";
import { texts } from "./texts/texts.ts";
import { momentText } from "./wording.ts";

/** How many stories a page of their list holds. */
export const storiesOnPage = 50;

/** A page of all stories, last seen first. @param count of all there are */
export function storiesPage(lines: readonly StoryLine[], count: number, page: number): Page {
  const words = texts();
  const pages = Math.max(1, Math.ceil(count / storiesOnPage));
  return {
    title: words.stories.list,
    section: "stories",
    body: html`<header class="title">
        <h1>${words.stories.list}</h1>
        <p class="standfirst">${words.frame.counts.stories(count)} · <a href="/trends">${words.stories.trends}</a></p>
      </header>
      ${
        lines.length
          ? html`<ul class="articles">
              ${lines.map(storyLine)}
            </ul>`
          : html`<p class="empty">${words.stories.none}</p>`
      }
      ${pager({ page, pages }, "/stories")}`,
  };
}

function storyLine({ id, headline, articles, copies, outlets, firstSeen, lastSeen }: StoryLine): Fragment {
  const { counts } = texts().frame;
  const told = [counts.outlets(outlets), ...(copies === 0 ? [] : [counts.copies(copies)])].join(" · ");
  return html`<li>
    <p class="name"><a href="${storyPath(id)}">${headline}</a></p>
    <p class="claimant">${texts().stories.span(momentText(firstSeen), momentText(lastSeen))} · ${told}</p>
    <p class="value">${counts.articles(articles)}</p>
  </li>`;
}
