import { html } from "hono/html";

import type { ArticleVersion } from "../../../model/version.ts";
import type { Fragment } from "../frame.ts";
import { articlePath, versionsPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";
import { changeLines } from "./change-lines.ts";

/** The newest captures of an article and what each changed; nothing where there is one. @param shown hash of the capture on the page */
export function versionsPart(id: string, versions: readonly ArticleVersion[], shown: string): Fragment | string {
  if (versions.length < 2) return "";
  const words = texts().article.versions;
  return html`<section class="versions" aria-labelledby="versions">
    <h2 id="versions">${words.heading}</h2>
    <ol>
      ${versions.toReversed().map((version) => versionLine(id, version, shown))}
    </ol>
    <p class="more"><a href="${versionsPath(id)}">${words.all}</a></p>
  </section>`;
}

function versionLine(id: string, { hash, captured, changes }: ArticleVersion, shown: string): Fragment {
  const words = texts().article.versions;
  const current = hash === shown;
  return html`<li ${current ? html`aria-current="true"` : ""}>
    <p class="when">
      ${current ? html`${moment(captured)}<br /><b>${words.shown}</b>` : html`<a href="${articlePath(id, hash)}">${moment(captured)}</a>`}
    </p>
    ${changes === null ? html`<p class="quiet">${words.first}</p>` : changeLines(changes)}
  </li>`;
}
