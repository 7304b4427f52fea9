import { html } from "hono/html";

import type { PlaceView, SubjectView } from "../../../run/subject-view.ts";
import { factList, type Fact } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { locale } from "../locale.ts";
import { measureMeaning, measureWord } from "../measure-word.ts";
import { placeMap } from "../news/place-map.ts";
import { texts } from "../texts/texts.ts";
import { degreesText } from "../wording.ts";
import { empty, part } from "./actor-page.ts";
import { articleLines, figureTable } from "./lines.ts";
import { tallyList } from "./tally-list.ts";

/** A place: where it lies, its running counts, its newest figures and articles. */
export function placePage(view: PlaceView): Page {
  const { name, lat, lon } = view.place;
  const words = texts().lookup;
  const facts: Fact[] = [[words.onMap, lat === null || lon === null ? null : degreesText(lat, lon)]];
  const map = lat === null || lon === null ? "" : placeMap([view.place]);
  return subjectPage(name, html`<div class="locator">${map} ${factList(facts)}</div>`, view);
}

/** A measure: what it counts in plain words, its running counts, its newest figures and articles. */
export function measurePage(measure: string, view: SubjectView): Page {
  const word = measureWord(measure).replace(/^./u, (first) => first.toLocaleUpperCase(locale()));
  return subjectPage(word, html`<p class="meaning">${measureMeaning(measure)}</p>`, view);
}

function subjectPage(name: string, opening: Fragment, { tallies, figures, articles }: SubjectView): Page {
  const words = texts().lookup;
  return {
    title: name,
    section: "search",
    body: html`<header class="title"><h1 dir="auto">${name}</h1></header>
      ${opening} ${tallies.length === 0 ? "" : part(words.tallies, tallyList(tallies))}
      ${part(words.figures, figures.length === 0 ? empty(words.noFigures) : figureTable(figures))}
      ${articles.length === 0 ? "" : part(words.newest, articleLines(articles))}`,
  };
}
