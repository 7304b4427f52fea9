import { html } from "hono/html";

import type { StoryTelling } from "../../../model/story.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, statementPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { day } from "../wording.ts";

type Statements = StoryTelling["statements"];

const most = 200;
/** Of one speaker at once. */
const atOnce = 4;
const fewestWords = 3;

/** Who said what, those who said most first; each opens its sentence. @param known those who have a page */
export function storyStatements(statements: Statements, known: ReadonlySet<string>): Fragment | string {
  const telling = statements.filter(({ text }) => text.split(/\s+/).length >= fewestWords);
  if (telling.length === 0) return "";
  const groups = [...Map.groupBy(telling.slice(0, most), ({ speaker }) => speaker)].sort(([, a], [, b]) => b.length - a.length);
  const left = telling.length - most;
  return html`<div class="speakers">${groups.map(([speaker, said]) => speakerPart(speaker, said, known.has(speaker)))}</div>
    ${left > 0 ? html`<p class="quiet">${texts().stories.moreStatements(texts().frame.counts.statements(left))}</p>` : ""}`;
}

function speakerPart(speaker: string, said: Statements, isKnown: boolean): Fragment {
  const role = said.find((one) => one.role !== null)?.role;
  const more = said.slice(atOnce);
  return html`<section class="speaker" aria-label="${speaker}">
    <h3>
      ${isKnown ? html`<a href="${actorPath(speaker)}">${speaker}</a>` : speaker}${role ? html`, <span class="by">${role}</span>` : ""}
    </h3>
    <ul>
      ${said.slice(0, atOnce).map(statementLine)}
    </ul>
    ${
      more.length === 0
        ? ""
        : html`<details>
            <summary>${texts().stories.moreStatements(texts().frame.counts.statements(more.length))}</summary>
            <ul>
              ${more.map(statementLine)}
            </ul>
          </details>`
    }
  </section>`;
}

function statementLine({ text, article, statement, day: when }: Statements[number]): Fragment {
  return html`<li dir="auto">
    <a class="sentence" href="${statementPath(article, statement)}">${text}</a> <span class="by">${day(when)}</span>
  </li>`;
}
