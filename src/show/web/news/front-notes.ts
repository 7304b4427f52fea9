import { html } from "hono/html";

import type { Front } from "../../../run/front.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import type { OfTally } from "../../../run/front-counts.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, breakPath, statementPath, tallyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { day, numberText } from "../wording.ts";
import { courseOf, latestOf } from "./toll-lines.ts";

/** Round numbers just passed. */
export function markNotes({ marks }: Front): Fragment {
  const words = texts().front;
  return note(
    "marks",
    words.marks,
    marks.length === 0
      ? html`<p class="empty">${words.noMarks}</p>`
      : html`<ul class="passed">
          ${marks.map(
            ({ of: { tally, mark, day: passed }, name, claimant, happening }) =>
              html`<li>
                <a class="value" href="${tallyPath(tally)}">${numberText(mark)}</a>
                <div>
                  <p>${name}, ${day(passed)}</p>
                  <p class="by">${claimant} · ${happening}</p>
                </div>
              </li>`,
          )}
        </ul>`,
  );
}

/** The newest breaks, each with its arithmetic. */
export function breakNotes({ breaks }: Front): Fragment {
  const words = texts().front;
  return note(
    "breaks",
    words.breaks,
    html`${
        breaks.length === 0
          ? html`<p class="empty">${words.noBreaks}</p>`
          : html`<ul>
              ${breaks.map(
                ({ of: found, name, claimant, happening }) =>
                  html`<li>
                    <p><span class="kind">${texts().checks.types[found.type]}</span> <span lang="en">${firstSentence(found.text)}</span></p>
                    <p class="by"><a href="${breakPath(found)}">${name}</a>, ${claimant}, ${day(found.day)} · ${happening}</p>
                  </li>`,
              )}
            </ul>`
      }
      <p class="more"><a href="/checks">${words.allBreaks}</a></p>`,
  );
}

/** Who said what last; each opens its sentence. */
export function statementNotes({ statements }: Front): Fragment {
  const words = texts().front;
  return note(
    "statements",
    words.statements,
    statements.length === 0
      ? html`<p class="empty">${words.noStatements}</p>`
      : html`<ul class="quotes">
          ${statements.map(
            ({ article, statement, speaker, role, text }) =>
              html`<li>
                <p class="quoted" dir="auto"><a href="${statementPath(article.id, statement)}">${text}</a></p>
                <p class="by">
                  <a href="${actorPath(speaker)}">${speaker}</a>${role ? `, ${role}` : ""}${article.outlet ? ` · ${article.outlet}` : ""}
                </p>
              </li>`,
          )}
        </ul>`,
  );
}

function note(id: string, heading: string, body: Fragment): Fragment {
  return html`<section class="note-${id}" aria-labelledby="${id}">
    <h2 id="${id}" class="strap">${heading}</h2>
    ${body}
  </section>`;
}

/** Counts that run, a column each: course, value, day, and on whose word. */
export function runningCounts({ running }: Front): Fragment {
  const words = texts().front;
  return html`<section aria-labelledby="running">
    <h2 id="running" class="strap">${words.running}</h2>
    ${
      running.length === 0
        ? html`<p class="empty">${words.noRunning}</p>`
        : html`<ul class="running">
            ${running.map(runningCount)}
          </ul>`
    }
    <p class="more"><a href="/tallies">${words.allTallies}</a></p>
  </section>`;
}

function runningCount({ of: tally, name, claimant, happening }: OfTally<TallyLine>): Fragment {
  const latest = latestOf(tally);
  return html`<li>
    <p class="name"><a href="${tallyPath(tally.id)}">${name}</a></p>
    ${courseOf(tally)}
    <p class="value">${latest.value}</p>
    <p class="by">${claimant}, ${day(latest.day)} · ${happening}</p>
  </li>`;
}

/** "5,264 + 7 = 5,271, but 5,281 is stated." of a longer explanation. */
function firstSentence(text: string): string {
  const end = text.search(/[.;] /);
  return end === -1 ? text : `${text.slice(0, end)}.`;
}
