import { html } from "hono/html";

import { assetPath } from "./assets.ts";
import { LOCALES, locale } from "./locale.ts";
import { languageName, texts } from "./texts/texts.ts";

/** Markup that was escaped where it was made. */
export type Fragment = ReturnType<typeof html>;

/** The parts of the site, with the path of each. */
const sections = {
  front: "/",
  stories: "/stories",
  tallies: "/tallies",
  articles: "/articles",
  checks: "/checks",
  sources: "/sources",
  search: "/search",
  desk: "/desk",
} as const;

export type Section = keyof typeof sections;

/** What a page puts into the frame that all pages share. */
export interface Page {
  /** Before the name of the site in the window's title; null on the front page. */
  readonly title: string | null;
  /** Which entry of the navigation is current. */
  readonly section: Section | null;
  readonly body: Fragment;
  /** Scripts that make it handier, by the names of their assets; without them it is complete. */
  readonly scripts?: readonly string[];
  /** Path of the page as a feed. */
  readonly feed?: string;
}

/** What the frame shows of the site and the request. */
export interface Surroundings {
  readonly version: string;
  /** Path and query of the page itself. */
  readonly path: string;
}

/** A whole document: head, navigation, the page's body, foot. */
export function frame(page: Page, around: Surroundings): Fragment {
  const { skip } = texts().frame;
  return html`<!doctype html>
    <html lang="${locale()}">
      ${head(page)}
      <body>
        <a class="skip" href="#content">${skip}</a>
        <header class="masthead">
          <a class="wordmark" href="/">${tallyMark()}Tollkeeper</a>
          ${navigation(page.section)}
        </header>
        <main id="content" tabindex="-1">${page.body}</main>
        ${foot(around)}
      </body>
    </html>`;
}

function navigation(current: Section | null): Fragment {
  const words = texts().frame;
  const names = Object.keys(sections) as Section[];
  return html`<nav aria-label="${words.sections}">
    ${names.map((name) => html`<a href="${sections[name]}" ${current === name ? html`aria-current="page"` : ""}>${words[name]}</a>`)}
  </nav>`;
}

function head({ title, scripts = [], feed }: Page): Fragment {
  return html`<head>
    <meta charset="utf-8" />
    <title>${title === null ? "Tollkeeper" : `${title} · Tollkeeper`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="preload" href="${assetPath("serif.woff2")}" as="font" type="font/woff2" crossorigin />
    <link rel="preload" href="${assetPath("sans.woff2")}" as="font" type="font/woff2" crossorigin />
    <link rel="stylesheet" href="${assetPath("style.css")}" />
    <link rel="icon" href="${assetPath("icon.svg")}" type="image/svg+xml" />
    ${feed === undefined ? "" : html`<link rel="alternate" type="application/atom+xml" href="${feed}" />`}
    ${scripts.map((name) => html`<script type="module" src="${assetPath(name)}"></script>`)}
  </head>`;
}

function foot({ version, path }: Surroundings): Fragment {
  const words = texts().frame;
  return html`<footer class="foot">
    <p>${words.creed}</p>
    <p>
      Tollkeeper ${version} ·
      <span role="group" aria-label="${words.languages}"
        >${LOCALES.map((one, at) => html`${at ? " · " : ""}${languageLink(one, path)}`)}</span
      >
    </p>
  </footer>`;
}

function languageLink(to: (typeof LOCALES)[number], path: string): Fragment {
  const name = languageName(to);
  if (to === locale()) return html`<span lang="${to}">${name}</span>`;
  return html`<a lang="${to}" href="/language?to=${to}&back=${encodeURIComponent(path)}">${name}</a>`;
}

/** Four strokes and one across: five. */
function tallyMark(): Fragment {
  return html`<svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d="M6 7v18M12.7 7v18M19.3 7v18M26 7v18M3 21 29 11" />
  </svg>`;
}
