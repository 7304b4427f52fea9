import { html } from "hono/html";

import type { NameLine } from "../../../store/search-store.ts";
import type { Fragment, Page } from "../frame.ts";
import { actorPath, measurePath, placePath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { nameColumns } from "./lines.ts";

/** Lists of names that the index keeps. */
export type NameList = "actors" | "places" | "measures";

const pathOf: Readonly<Record<NameList, (line: NameLine) => string>> = {
  actors: ({ name }) => actorPath(name),
  places: ({ key }) => placePath(key),
  measures: ({ key }) => measurePath(key),
};

/** Actors, places or measures, those in most articles first; narrowed by how a name begins. */
export function nameListPage(list: NameList, names: readonly NameLine[], begins: string): Page {
  const words = texts().lookup;
  const standfirst = { actors: words.actorsStandfirst, places: words.placesStandfirst, measures: words.measuresStandfirst }[list];
  return {
    title: words[list],
    section: "search",
    body: html`<header class="title">
        <h1>${words[list]}</h1>
        <p class="standfirst">${standfirst}</p>
      </header>
      ${beginning(list, begins)}
      ${names.length === 0 ? html`<p class="empty">${words.nothing}</p>` : nameColumns(list === "measures" ? names.map((line) => ({ ...line, name: measureWord(line.name) })) : names, pathOf[list])}`,
  };
}

function beginning(list: NameList, begins: string): Fragment {
  const words = texts().lookup;
  return html`<form class="begins" action="/${list}" method="get">
    <label for="begins">${words.begins}</label>
    <input id="begins" name="begins" value="${begins}" autocomplete="off" />
    <button>${words.show}</button>
  </form>`;
}
