import { html } from "hono/html";

import type { StoryTelling, Telling } from "../../../model/story.ts";
import type { Fragment } from "../frame.ts";
import { articlePath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";

/** Copies of one text that stand open, and those that are told at all. */
const copiesOpen = 5;
const copiesTold = 100;

type Covered = StoryTelling["coverage"][number];

/** Who wrote of it: each text of its own with the copies of it, and when each came. @param shown those of this page */
export function coverageTree({ coverage, copies, firstSeen, lastSeen }: StoryTelling, shown: readonly Covered[]): Fragment {
  const words = texts().stories;
  const place = placer(firstSeen, lastSeen);
  return html`<p class="tree-sum">${words.tree(words.sources(coverage.length), words.relays(copies))}</p>
    <p class="quiet">${words.treeNote}</p>
    <ul class="tree">
      ${shown.map((one) => branch(one, place))}
    </ul>`;
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
  const [first, others] = [copies.slice(0, copiesOpen), copies.slice(copiesOpen, copiesTold)];
  const list = (all: readonly Telling[]) =>
    html`<ul aria-label="${words.copiedBy}">
      ${all.map((copy) => html`<li>${told(copy)}</li>`)}
    </ul>`;
  return html`${list(first)}
  ${
    others.length === 0
      ? ""
      : html`<details>
          <summary>${words.moreStatements(words.relays(copies.length - copiesOpen))}</summary>
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
    ${copies.slice(0, copiesTold).map((copy) => html`<circle class="copy" cx="${place(copy.moment)}" cy="7" r="3.5" />`)}
    <circle class="own" cx="${place(at)}" cy="7" r="4.5" />
  </svg>`;
}
