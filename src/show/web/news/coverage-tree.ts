import { html } from "hono/html";

import type { StoryTelling, Telling } from "../../../model/story.ts";
import type { Fragment } from "../frame.ts";
import { articlePath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment, numberText } from "../wording.ts";

/** Texts of their own that stand open, and copies of one. */
const open = 30;
const copiesShown = 5;

type Covered = StoryTelling["coverage"][number];

/** Who wrote of it: each text of its own with the copies of it, and when each came. */
export function coverageTree({ coverage, copies, firstSeen, lastSeen }: StoryTelling): Fragment {
  const words = texts().stories;
  const place = placer(firstSeen, lastSeen);
  const [first, others] = [coverage.slice(0, open), coverage.slice(open)];
  return html`<p class="tree-sum">${words.tree(words.sources(coverage.length), words.relays(copies))}</p>
    <p class="quiet">${words.treeNote}</p>
    <ul class="tree">
      ${first.map((one) => branch(one, place))}
    </ul>
    ${
      others.length === 0
        ? ""
        : html`<details>
            <summary>${words.moreStatements(texts().frame.counts.articles(others.length))}</summary>
            <ul class="tree">
              ${others.map((one) => branch(one, place))}
            </ul>
          </details>`
    }`;
}

type Place = (instant: string) => string;

/** Where a moment stands between two, as a share of the strip's width, with room for its dot. */
function placer(from: string, to: string): Place {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (instant) => `${Math.round((3 + (94 * (Date.parse(instant) - start)) / Math.max(1, end - start)) * 10) / 10}%`;
}

function branch(covered: Covered, place: Place): Fragment {
  const { copies } = covered;
  return html`<li>
    <div class="stem">${told(covered)} ${strip(covered, place)}</div>
    ${copies.length === 0 ? "" : relays(copies)}
  </li>`;
}

function relays(copies: readonly Telling[]): Fragment {
  const words = texts().stories;
  const [first, others] = [copies.slice(0, copiesShown), copies.slice(copiesShown)];
  const list = (all: readonly Telling[]) =>
    html`<ul aria-label="${words.copiedBy}">
      ${all.map((copy) => html`<li>${told(copy)}</li>`)}
    </ul>`;
  return html`${list(first)}
  ${
    others.length === 0
      ? ""
      : html`<details>
          <summary>${words.moreStatements(words.relays(others.length))}</summary>
          ${list(others)}
        </details>`
  }`;
}

function told({ article, title, outlet, moment: at }: Telling): Fragment {
  return html`<p class="told" dir="auto">
    <a href="${articlePath(article)}">${title ?? article}</a> <span class="by">${outlet === null ? "" : `${outlet} · `}${moment(at)}</span>
  </p>`;
}

/** The text and its copies as dots on a line from the story's first moment to its last. */
function strip({ moment: at, copies }: Covered, place: Place): Fragment {
  return html`<svg class="strip" width="100%" height="14" role="img" aria-label="${texts().stories.relays(copies.length)}">
    <line x1="3%" x2="97%" y1="7" y2="7" />
    ${copies.map((copy) => html`<circle class="copy" cx="${place(copy.moment)}" cy="7" r="3.5" />`)}
    <circle class="own" cx="${place(at)}" cy="7" r="4.5" />
    ${copies.length > copiesShown ? html`<title>${numberText(copies.length)}</title>` : ""}
  </svg>`;
}
