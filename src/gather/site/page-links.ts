import { decodeHTML } from "entities/decode";

/** An `<a href>` of a page, in its order. */
export interface PageAnchor {
  readonly address: string;
  readonly text: string;
}

/** What a page links to. */
export interface PageLinks {
  readonly title: string | null;
  /** `<link rel="alternate">` of a feed. */
  readonly feeds: readonly PageAnchor[];
  readonly anchors: readonly PageAnchor[];
}

const feedTypes = /^application\/(rss|atom|rdf|feed)\+(xml|json)|^application\/json\+?feed|^text\/xml\+rss/i;

/** A front page has a few hundred links; what has more than this is read no further. */
const mostTags = 10_000;

/** Comments are passed over, so that what they hold is not found. */
const tags = /<!--[^]*?(?:-->|$)|<(a|link|base|title)\b([^<>]*)>/gi;

/** A tag and a text longer than this are looked at no further. */
const longest = 2000;

/** The links of a page of markup, made whole with its address or its `<base>`. Takes time by its length alone, whatever it holds. */
export function pageLinks(html: string, address: string): PageLinks {
  const feeds: PageAnchor[] = [];
  const anchors: PageAnchor[] = [];
  let base = address;
  let title: string | null = null;
  let left = mostTags;
  for (const found of html.matchAll(tags)) {
    if (left-- === 0) break;
    const name = found[1]?.toLowerCase();
    const attributes = attributesOf(found[2] ?? "");
    const href = URL.parse(attributes.get("href") ?? "", base)?.href ?? null;
    const text = () => textUpTo(html.substring(found.index + found[0].length, found.index + found[0].length + longest), name ?? "");
    if (name === "base") base = href ?? base;
    else if (name === "title") title ??= text() || null;
    else if (name === "link" && isFeed(attributes)) feeds.push(...named(href, attributes.get("title") ?? ""));
    else if (name === "a" && attributes.has("href")) anchors.push(...named(href, text()));
  }
  return { title, feeds, anchors };
}

function attributesOf(written: string): Map<string, string> {
  const found = written.slice(0, longest).matchAll(/([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi);
  return new Map(
    [...found].map(([, name, ...values]) => [name!.toLowerCase(), decodeHTML(values.find((one) => one !== undefined) ?? "").trim()]),
  );
}

/** The text of an element that was just opened. */
function textUpTo(rest: string, name: string): string {
  const end = rest.search(new RegExp(`</${name}|<${name}[\\s>]`, "i"));
  return oneLine(decodeHTML(rest.slice(0, end < 0 ? undefined : end).replace(/<[^<>]*>/g, " ")));
}

function isFeed(attributes: ReadonlyMap<string, string>): boolean {
  return /\balternate\b/i.test(attributes.get("rel") ?? "") && feedTypes.test(attributes.get("type") ?? "");
}

function named(href: string | null, text: string): PageAnchor[] {
  return href === null ? [] : [{ address: href.replace(/#.*$/, ""), text }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
