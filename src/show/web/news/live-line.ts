import { html } from "hono/html";

import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";

/** What a page shows: which state, and how many articles there were in it. */
export interface Shown {
  readonly state: string;
  readonly articles: number;
}

/** Where the page says that it updates itself, or that it has lost its connection. Empty without scripts, which alone can know. */
export function liveLine({ state, articles }: Shown): Fragment {
  const { on, lost } = texts().front.live;
  return html`<p class="live" id="live" data-since="${articles}.${state}" data-on="${on}" data-lost="${lost}">
    <span class="state"></span><span role="status" class="news"></span>
  </p>`;
}
