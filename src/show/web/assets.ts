import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { sha256 } from "../../lib/slug.ts";

/** A file that pages load, under a name that changes with its content, so that browsers may keep it for good. */
export interface Asset {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const here = new URL("./assets/", import.meta.url);
const fonts = "@fontsource-variable/source";

/** Where each asset comes from. Style sheets are joined in order. */
const origins: readonly (readonly [name: string, type: string, files: readonly string[]])[] = [
  ["serif.woff2", "font/woff2", [font("serif-4", "latin-wght-normal")]],
  ["serif-italic.woff2", "font/woff2", [font("serif-4", "latin-wght-italic")]],
  ["serif-latin-ext.woff2", "font/woff2", [font("serif-4", "latin-ext-wght-normal")]],
  ["serif-cyrillic.woff2", "font/woff2", [font("serif-4", "cyrillic-wght-normal")]],
  ["sans.woff2", "font/woff2", [font("sans-3", "latin-wght-normal")]],
  ["sans-latin-ext.woff2", "font/woff2", [font("sans-3", "latin-ext-wght-normal")]],
  ["sans-cyrillic.woff2", "font/woff2", [font("sans-3", "cyrillic-wght-normal")]],
  ["desk.js", "text/javascript; charset=utf-8", [own("desk.js")]],
  ["tally.js", "text/javascript; charset=utf-8", [own("tally.js")]],
  ["live.js", "text/javascript; charset=utf-8", [own("live.js")]],
  ["search.js", "text/javascript; charset=utf-8", [own("search.js")]],
  ["icon.svg", "image/svg+xml", [own("icon.svg")]],
  [
    "style.css",
    "text/css; charset=utf-8",
    [
      "tokens.css",
      "page.css",
      "lists.css",
      "chart.css",
      "tally.css",
      "article.css",
      "reading.css",
      "checks.css",
      "lookup.css",
      "front.css",
      "story.css",
      "desk.css",
      "print.css",
    ].map(own),
  ],
];

const paths = new Map<string, string>();
const assets = new Map<string, Asset>();
for (const [name, type, files] of origins) keep(name, type, Buffer.concat(files.map((file) => readFileSync(file))));

/** The path that pages name an asset by. @throws where the site has no such asset, which is a bug */
export function assetPath(name: string): string {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`no asset is called ${name}`);
  return path;
}

/** The asset at a path, or null. */
export function assetAt(path: string): Asset | null {
  return assets.get(path) ?? null;
}

function keep(name: string, type: string, bytes: Buffer): void {
  const content = type.startsWith("text/css") ? linked(bytes) : bytes;
  const path = `/assets/${sha256(content).slice(0, 10)}/${name}`;
  paths.set(name, path);
  assets.set(path, { content: new Uint8Array(content), type });
}

/** Style sheets name fonts by their plain name; what is served names them by their path. */
function linked(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("utf8").replace(/url\("([\w-]+\.woff2)"\)/g, (_, name: string) => `url("${assetPath(name)}")`));
}

function own(name: string): string {
  return fileURLToPath(new URL(name, here));
}

function font(family: string, cut: string): string {
  return fileURLToPath(import.meta.resolve(`${fonts}-${family}/files/source-${family}-${cut}.woff2`));
}
