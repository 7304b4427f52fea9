import { html } from "hono/html";

import type { Page } from "./frame.ts";
import { locale } from "./locale.ts";
import { texts } from "./texts/texts.ts";

/**
 * What is shown where a request could not be met: what happened and what to do, in plain words.
 *
 * @param language of the text: refusals are said in English everywhere
 */
export function troublePage(title: string, text: string, language: string = locale()): Page {
  return {
    title,
    section: null,
    body: html`<header class="title">
        <h1>${title}</h1>
        <p class="standfirst" lang="${language}" dir="auto">${text}</p>
      </header>
      <p><a href="/">${texts().trouble.front}</a></p>`,
  };
}
