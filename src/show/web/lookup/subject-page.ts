import { html } from "hono/html";

import type { FigureLine } from "../../../store/search-store.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { empty, part } from "./actor-page.ts";
import { figureTable } from "./lines.ts";
import { tallyList } from "./tally-list.ts";

/** Everything that is kept of a place or a measure. */
export interface SubjectShown {
  readonly name: string;
  /** What is known beside it: a measure's meaning, a place's degrees. */
  readonly facts: readonly (readonly [term: string, text: Fragment | string])[];
  readonly tallies: readonly TallyLine[];
  readonly figures: readonly FigureLine[];
}

/** A place or a measure: its running counts, then the newest figures. */
export function subjectPage({ name, facts, tallies, figures }: SubjectShown): Page {
  const words = texts().lookup;
  return {
    title: name,
    section: "search",
    body: html`<header class="title"><h1>${name}</h1></header>
      ${factList(facts)} ${tallies.length === 0 ? "" : part(words.tallies, tallyList(tallies))}
      ${part(words.figures, figures.length === 0 ? empty(words.noFigures) : figureTable(figures))}`,
  };
}
