import { html } from "hono/html";

import type { FigureLine, FoundArticle, NameLine, StatementLine } from "../../../store/search-store.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, articlePath, figurePath, statementPath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { addedText, boundsText, day, numberText } from "../wording.ts";

/** Articles, newest first: title, outlet, day. */
export function articleLines(found: readonly FoundArticle[]): Fragment {
  return html`<ol class="lines">
    ${found.map(
      (article) =>
        html`<li>
          <p class="name"><a href="${articlePath(article.id)}" dir="auto">${article.title ?? article.id}</a></p>
          <p class="by">${byline(article)}</p>
        </li>`,
    )}
  </ol>`;
}

/** "River Post · 5 Mar 2024" */
function byline({ outlet, published, captured }: FoundArticle): Fragment {
  return html`${outlet ? html`<bdi>${outlet}</bdi> · ` : ""}${day(published ?? captured.slice(0, 10))}`;
}

/** What was said, by whom and where; each opens its sentence. */
export function statementLines(lines: readonly StatementLine[]): Fragment {
  return html`<ol class="lines">
    ${lines.map(
      ({ article, statement, speaker, role, text }) =>
        html`<li>
          <p class="said-text" dir="auto"><a href="${statementPath(article.id, statement)}">${text}</a></p>
          <p class="by">
            <a href="${actorPath(speaker)}"><b dir="auto">${speaker}</b></a
            >${role ? `, ${role}` : ""} · ${byline(article)}
          </p>
        </li>`,
    )}
  </ol>`;
}

/** Figures as a table; each number opens its sentence. */
export function figureTable(lines: readonly FigureLine[]): Fragment {
  const words = texts().lookup;
  return html`<div class="scroll">
    <table class="latest">
      <thead>
        <tr>
          <th scope="col" class="number">${words.howMany}</th>
          <th scope="col">${words.ofWhat}</th>
          <th scope="col">${words.asOf}</th>
          <th scope="col">${words.whose}</th>
          <th scope="col">${words.where}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(figureRow)}
      </tbody>
    </table>
  </div>`;
}

function figureRow({ article, figure, kind, counted, measure, day: held, claimant, ...count }: FigureLine): Fragment {
  const many = kind === "increment" ? addedText(count) : boundsText(count);
  return html`<tr>
    <td class="number"><a href="${figurePath(`${article.id}.${figure}`)}">${many}</a></td>
    <td><bdi>${counted}</bdi> <b>${measureWord(measure)}</b></td>
    <td class="when">${day(held)}</td>
    <td>${claimant === null ? texts().lookup.nobody : html`<a href="${actorPath(claimant)}" dir="auto">${claimant}</a>`}</td>
    <td dir="auto">${article.outlet ?? article.title ?? article.id}</td>
  </tr>`;
}

/** Names in columns, each with the number of articles it stands in. */
export function nameColumns(names: readonly NameLine[], pathOf: (line: NameLine) => string): Fragment {
  return html`<ul class="names">
    ${names.map((line) => html`<li><a href="${pathOf(line)}" dir="auto">${line.name}</a> <span>${numberText(line.articles)}</span></li>`)}
  </ul>`;
}
