import { html } from "hono/html";

import type { Page } from "./frame.ts";
import { pasteForm, type PasteBox } from "./paste-form.ts";
import { texts } from "./texts/texts.ts";

/** The box on a page of its own: as it was sent, with what was wrong with it. */
export function readBoxPage(box: PasteBox): Page {
  const words = texts().front;
  return {
    title: words.read,
    section: null,
    body: html`<header class="title">
        <h1>${words.read}</h1>
        <p class="standfirst">${words.readNote}</p>
      </header>
      ${pasteForm(box, 9)}`,
  };
}
