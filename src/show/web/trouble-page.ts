import { html } from "hono/html";

import type { Page } from "./frame.ts";

/** What is shown where a request could not be met: what happened and what to do, in plain words. */
export function troublePage(title: string, text: string): Page {
  return {
    title,
    section: null,
    body: html`<header class="title">
        <h1>${title}</h1>
        <p class="standfirst">${text}</p>
      </header>
      <p><a href="/">Go to the front page</a></p>`,
  };
}
