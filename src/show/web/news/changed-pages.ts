import { html } from "hono/html";

import type { ArticleVersion } from "../../../model/version.ts";
import type { ChangedPage } from "../../../run/story-shown.ts";
import type { Fragment } from "../frame.ts";
import { articlePath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";

const changesShown = 4;

/** Pages that were changed after they were first captured, each with what became of what. */
export function changedPages(pages: readonly ChangedPage[]): Fragment | string {
  if (pages.length === 0) return "";
  return html`<ul class="changed">
    ${pages.map(
      ({ article, title, outlet, versions }) =>
        html`<li>
          <p><a href="${articlePath(article)}">${title ?? article}</a>${outlet === null ? "" : html` <span class="by">${outlet}</span>`}</p>
          ${versions.map((version) => changes(article, version))}
        </li>`,
    )}
  </ul>`;
}

/** The changes are told in the words of the page's language and the ledger's own, which are English. */
function changes(article: string, { hash, captured, changes: found }: ArticleVersion): Fragment {
  return html`<p class="by"><a href="${articlePath(article, hash)}">${texts().stories.changedOn("")}${moment(captured)}</a></p>
    <ul lang="en">
      ${(found?.texts ?? []).slice(0, changesShown).map((text) => html`<li>${emphasised(text)}</li>`)}
    </ul>`;
}

/** The words that took each other's place stand between asterisks: "headline's *losses* became *deaths*". */
function emphasised(text: string): Fragment[] {
  return text.split(/\*([^*]+)\*/).map((part, at) => (at % 2 ? html`<em>${part}</em>` : html`${part}`));
}
