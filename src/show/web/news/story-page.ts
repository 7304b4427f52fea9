import { html } from "hono/html";

import type { StoryShown } from "../../../run/story-shown.ts";
import type { StoryTelling, Telling } from "../../../model/story.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { articlePath, storyPath } from "../links.ts";
import { pager, slice } from "../pager.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";
import { changedPages } from "./changed-pages.ts";
import { coverageTree } from "./coverage-tree.ts";
import { leadWords } from "./lead-words.ts";
import { placeMap } from "./place-map.ts";
import { storyDays } from "./story-days.ts";
import { storyStatements } from "./story-statements.ts";
import { storyTollsPart } from "./story-tolls-part.ts";

/** A long campaign has years of days and thousands of pages: so many of each are shown on a page of it. */
const daysOnPage = 30;
const textsOnPage = 60;

/**
 * One story: what it is, tolls by claimant, day by day, who said what, where, who wrote of it and who copied
 * whom, and what changed.
 *
 * @param asked which page of its days and of its coverage
 */
export function storyPage(shown: StoryShown, asked: number): Page {
  const { telling, tolls, charted, changed } = shown;
  const days = slice(telling.timeline.toReversed(), asked, daysOnPage);
  const covered = slice(telling.coverage, asked, textsOnPage);
  const words = texts().stories;
  return {
    title: telling.headline.text,
    section: "stories",
    body: html`<article class="story">
      ${head(shown)} ${part("tolls", words.tolls, storyTollsPart(tolls, charted))}
      <div class="story-columns">
        <div>${part("days", words.days, storyDays(days.items))}</div>
        <div>
          ${part("map", words.map, placeMap(telling.places))} ${part("pictures", words.pictures, pictures(telling))}
          ${part("changed", words.changedPages, changedPages(changed))} ${part("thread", words.thread, thread(shown))}
        </div>
      </div>
      ${part("statements", words.statements, storyStatements(telling.statements, shown.known))}
      ${part("coverage", words.coverage, coverageTree(telling, covered.items))}
      ${pager({ page: Math.max(days.page, covered.page), pages: Math.max(days.pages, covered.pages) }, storyPath(telling.id))}
    </article>`,
  };
}

function head({ telling, lead }: StoryShown): Fragment {
  const words = texts().stories;
  const { counts } = texts().frame;
  const told = [counts.articles(telling.articles), ...(telling.copies === 0 ? [] : [counts.copies(telling.copies)])].join(" · ");
  return html`<header class="title">
      <p class="kicker">${words.story}</p>
      <h1 dir="auto">${telling.headline.text}</h1>
      ${lead ? html`<p class="hero" dir="auto">${leadWords(lead)}</p>` : ""}
    </header>
    ${factList([
      [words.firstSeen, moment(telling.firstSeen)],
      [words.lastSeen, moment(telling.lastSeen)],
      [words.coverage, html`<a href="#coverage">${told}</a>`],
      [words.from, source(telling)],
      [words.outlets, telling.outlets.join(", ")],
      [words.names, telling.entities.join(", ")],
    ])}`;
}

/** The page whose title and first words stand above. */
function source({ headline, coverage }: StoryTelling): Fragment | null {
  const pages: readonly Telling[] = coverage.flatMap(({ copies, ...original }) => [original, ...copies]);
  const found = pages.find(({ article }) => article === headline.article);
  return found
    ? html`<a href="${articlePath(found.article)}">${found.outlet ?? found.title ?? found.article}</a>, ${moment(found.moment)}`
    : null;
}

/** A section with its heading; nothing where it would be empty. */
function part(id: string, heading: string, body: Fragment | string): Fragment | string {
  if (body === "") return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}" class="strap">${heading}</h2>
    ${body}
  </section>`;
}

/** Captions alone: the picture itself stands where it was published. */
function pictures({ pictures: all }: StoryTelling): Fragment | string {
  if (all.length === 0) return "";
  return html`<ul class="pictures">
    ${all.map(
      ({ caption, credit, article }) =>
        html`<li dir="auto">
          <a href="${articlePath(article)}">${caption}</a>${credit === null ? "" : html` <span class="by">${credit}</span>`}
        </li>`,
    )}
  </ul>`;
}

function thread({ telling, titles }: StoryShown): Fragment | string {
  const words = texts().stories;
  if (telling.previous.length + telling.next.length === 0) return "";
  const links = (ids: readonly string[]) => ids.map((id) => html`<p><a href="${storyPath(id)}">${titles.get(id) ?? id}</a></p>`);
  return html`<div class="thread">
    ${
      telling.previous.length
        ? html`<h3>← ${words.previous}</h3>
            ${links(telling.previous)}`
        : ""
    }
    ${
      telling.next.length
        ? html`<h3>${words.next} →</h3>
            ${links(telling.next)}`
        : ""
    }
  </div>`;
}
