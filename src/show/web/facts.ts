import { html } from "hono/html";

import type { Fragment } from "./frame.ts";

/** A term and what is known of it; nothing where that is null or empty. */
export type Fact = readonly [term: string, text: Fragment | readonly Fragment[] | string | null];

/** What is known beside the thing itself, as a list of terms. */
export function factList(facts: readonly Fact[]): Fragment {
  return html`<dl class="facts">${facts.map(([term, text]) => (isNothing(text) ? "" : factLine(term, text)))}</dl>`;
}

function factLine(term: string, text: Fact[1]): Fragment {
  return html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
}

function isNothing(text: Fact[1]): boolean {
  return text === null || text === "" || (Array.isArray(text) && text.length === 0);
}
