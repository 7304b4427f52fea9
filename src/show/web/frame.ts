import { html } from "hono/html";

import { assetPath } from "./assets.ts";

/** Markup that was escaped where it was made. */
export type Fragment = ReturnType<typeof html>;

type Section = "tallies" | "articles" | "breaks";

/** What a page puts into the frame that all pages share. */
export interface Page {
  /** Before the name of the site in the window's title; null on the front page. */
  readonly title: string | null;
  /** Which entry of the navigation is current. */
  readonly section: Section | null;
  readonly body: Fragment;
}

const sections: readonly Section[] = ["tallies", "articles", "breaks"];

/** A whole document: head, navigation, the page's body, foot. */
export function frame(page: Page, version: string): Fragment {
  return html`<!doctype html>
    <html lang="en">
      ${head(page.title)}
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="masthead">
          <a class="wordmark" href="/">${tallyMark()}Tollkeeper</a>
          <nav aria-label="Sections">
            ${sections.map((name) => html`<a href="/${name}" ${page.section === name ? html`aria-current="page"` : ""}>${capital(name)}</a>`)}
          </nav>
        </header>
        <main id="content" tabindex="-1">${page.body}</main>
        ${foot(version)}
      </body>
    </html>`;
}

function head(title: string | null): Fragment {
  return html`<head>
    <meta charset="utf-8" />
    <title>${title === null ? "Tollkeeper" : `${title} · Tollkeeper`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="preload" href="${assetPath("serif.woff2")}" as="font" type="font/woff2" crossorigin />
    <link rel="preload" href="${assetPath("sans.woff2")}" as="font" type="font/woff2" crossorigin />
    <link rel="stylesheet" href="${assetPath("style.css")}" />
    <link rel="icon" href="${assetPath("icon.svg")}" type="image/svg+xml" />
  </head>`;
}

function foot(version: string): Fragment {
  return html`<footer class="foot">
    <p>
      Every number opens the sentence it stands on. What is worked out is drawn apart from what was stated; a missing day is left missing.
    </p>
    <p>Tollkeeper ${version}</p>
  </footer>`;
}

/** Four strokes and one across: five. */
function tallyMark(): Fragment {
  return html`<svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M6 7v18M12.7 7v18M19.3 7v18M26 7v18M3 21 29 11" />
  </svg>`;
}

/** "tallies" as "Tallies". */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
