import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sharedFolder } from "../eval/shared-sets.ts";
import { samplePages } from "./sample-texts.ts";

const MENU_LINKS = 160;
const CARDS = 60;
const SCRIPTS = 12;
const SCRIPT_LINES = 90;

/** The newsroom's pages as sites print them: some hundred kilobytes of menus, cards, scripts and styles around each article. */
export function sitePages(): string[] {
  return samplePages().map((html, at) =>
    html.replace(/<body[^>]*>/u, (body) => `${body}${before(at)}`).replace("</body>", `${behind(at)}</body>`),
  );
}

const repeated = (times: number, make: (at: number) => string) => Array.from({ length: times }, (_, at) => make(at)).join("\n");

function before(page: number): string {
  const link = (at: number) =>
    `<li class="menu-item menu-item-${at}"><a href="/section-${at}/" data-track="menu:${at}" class="menu-link">Section ${at}</a></li>`;
  return `<header class="site-header"><nav aria-label="Main"><ul class="menu">${repeated(MENU_LINKS, link)}</ul></nav></header>${scripts(page)}`;
}

function behind(page: number): string {
  const card = (at: number) =>
    `<div class="card card--small"><a href="/news/${page}-${at}" class="card__link"><img src="/img/${at}.jpg" alt="Boats in the harbour" width="320" height="180"><h3 class="card__title">Boats number ${at} wait for the tide</h3></a><p class="card__teaser">The crews say that they have waited since the morning.</p><time datetime="2024-05-0${(at % 9) + 1}">May ${(at % 9) + 1}</time></div>`;
  return `<aside class="related">${repeated(CARDS, card)}</aside><footer class="site-footer">${repeated(CARDS, (at) => `<a href="/about/${at}">About ${at}</a>`)}</footer>${scripts(page + 1)}`;
}

function scripts(page: number): string {
  const line = (at: number) =>
    `window.queue = window.queue || []; if (${at} < ${page + at}) { window.queue.push(["slot-${at}", { sizes: [300, 250], name: "<b>${at}</b>" }]); }`;
  return repeated(SCRIPTS, (at) => `<script>${repeated(SCRIPT_LINES, (row) => line(at * SCRIPT_LINES + row))}</script>`);
}

/** The pages of the shared set of bodies; none where it is not there. */
export function sharedPages(): string[] {
  const folder = sharedFolder(join(import.meta.dirname, ".."), process.env["TOLLKEEPER_EVAL"]);
  const pages = folder === null ? "" : join(folder, "bodies", "html");
  if (!existsSync(pages)) return [];
  return globSync("*.html*", { cwd: pages })
    .toSorted()
    .map((name) => readFileSync(join(pages, name)))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8"));
}
