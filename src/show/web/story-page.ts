import { html } from "hono/html";

import type { StoryTelling, Telling, TimelineDay } from "../../model/story.ts";
import type { Edition } from "./edition.ts";
import { factList } from "./facts.ts";
import type { Fragment, Page } from "./frame.ts";
import { articlePath, figurePath, storyPath, tallyPath } from "./links.ts";
import { tallyLines } from "./tally/tally-lines.ts";
import { texts } from "./texts/texts.ts";
import { boundsText, day, moment, momentText } from "./wording.ts";

const mostStatements = 60;

/** One story: what it is, day by day, tolls by claimant, who said what, pictures, who wrote of it and who copied whom. */
export function storyPage(edition: Edition, story: StoryTelling): Page {
  const words = texts().stories;
  return {
    title: story.headline.text,
    section: "stories",
    body: html`<article class="story">
      <header class="title">
        <h1>${story.headline.text}</h1>
        ${story.standfirst ? html`<p class="standfirst">${story.standfirst.text}</p>` : ""}
      </header>
      ${facts(story)} ${part("days", words.days, story.timeline.map(timelineDay))} ${tollLines(edition, story)}
      ${part("statements", words.statements, speakers(story))} ${part("pictures", words.pictures, story.pictures.map(picture))}
      ${part("coverage", words.coverage, story.coverage.map(covered))}
    </article>`,
  };
}

function facts(story: StoryTelling): Fragment {
  const words = texts().stories;
  const { counts } = texts().frame;
  const told = [counts.articles(story.articles), ...(story.copies === 0 ? [] : [counts.copies(story.copies)])].join(" · ");
  return factList([
    [words.coverage, `${told} · ${words.span(momentText(story.firstSeen), momentText(story.lastSeen))}`],
    [words.from, source(story)],
    [words.outlets, story.outlets.join(", ")],
    [words.names, story.entities.join(", ")],
    [words.places, story.places.map(({ name }) => name).join(", ")],
    [words.previous, links(story.previous)],
    [words.next, links(story.next)],
  ]);
}

/** The page whose title and first words stand above. */
function source({ headline, coverage }: StoryTelling): Fragment | null {
  const found = coverage.flatMap(({ copies, ...original }) => [original, ...copies]).find(({ article }) => article === headline.article);
  return found ? telling(found) : null;
}

function links(stories: readonly string[]): Fragment[] {
  return stories.map((id, at) => html`${at ? " · " : ""}<a href="${storyPath(id)}">${id}</a>`);
}

/** A section with its heading; nothing where it would be empty. */
function part(id: string, heading: string, lines: readonly Fragment[]): Fragment | string {
  if (lines.length === 0) return "";
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <ul class="plain">
      ${lines}
    </ul>
  </section>`;
}

function timelineDay({ day: date, sentence, article, moved }: TimelineDay): Fragment {
  return html`<li>
    <h3>${day(date)}</h3>
    <p><a class="sentence" href="${articlePath(article)}">${sentence}</a></p>
    ${
      moved.length
        ? html`<ul class="moved">
            ${moved.map(movedLine)}
          </ul>`
        : ""
    }
  </li>`;
}

function movedLine({ tally, name, claimant, from, to, figure }: TimelineDay["moved"][number]): Fragment {
  const before = from === null ? "" : html`${boundsText(from)} → `;
  return html`<li>
    ${before}<a href="${figurePath(figure)}">${boundsText(to)}</a> <a href="${tallyPath(tally)}">${name}</a>, ${claimant}
  </li>`;
}

function tollLines(edition: Edition, { tolls }: StoryTelling): Fragment | string {
  const views = tolls.flatMap(({ tally }) => edition.tally.get(tally) ?? []);
  if (views.length === 0) return "";
  return html`<section aria-labelledby="tolls">
    <h2 id="tolls">${texts().stories.tolls}</h2>
    ${tallyLines(views)}
  </section>`;
}

function speakers({ statements }: StoryTelling): Fragment[] {
  const shown = [...Map.groupBy(statements.slice(0, mostStatements), ({ speaker }) => speaker)].map(([speaker, said]) => {
    const role = said.find((one) => one.role !== null)?.role;
    return html`<li>
      <h3>${speaker}${role ? html`, <span class="role">${role}</span>` : ""}</h3>
      <ul class="plain">
        ${said.map(({ text, article, statement, day: when }) => html`<li><a class="sentence" href="${articlePath(article)}#${statement}">${text}</a> ${day(when)}</li>`)}
      </ul>
    </li>`;
  });
  const more = statements.length - mostStatements;
  return more > 0 ? [...shown, html`<li>${texts().stories.moreStatements(texts().frame.counts.statements(more))}</li>`] : shown;
}

function picture({ caption, credit, article }: StoryTelling["pictures"][number]): Fragment {
  return html`<li>
    <a class="sentence" href="${articlePath(article)}">${caption}</a>${credit === null ? "" : html` <span class="role">${credit}</span>`}
  </li>`;
}

function covered({ copies, ...original }: StoryTelling["coverage"][number]): Fragment {
  const under = html`<ul class="plain" aria-label="${texts().stories.copiedBy}">
    ${copies.map((copy) => html`<li>${telling(copy)}</li>`)}
  </ul>`;
  return html`<li>${telling(original)} ${copies.length ? under : ""}</li>`;
}

function telling({ article, title, outlet, moment: at }: Telling): Fragment {
  return html`<a href="${articlePath(article)}">${title ?? article}</a>
    <span class="role">${outlet ? `${outlet} · ` : ""}${moment(at)}</span>`;
}
