import { decodeHTML } from "entities/decode";
import { Parser } from "htmlparser2";

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

/** More links than this are no front page. */
const mostAnchors = 5000;

/** The links of a page of markup, made whole with its address or its `<base>`. */
export function pageLinks(html: string, address: string): PageLinks {
  const feeds: PageAnchor[] = [];
  const anchors: PageAnchor[] = [];
  let base = address;
  let title: string | null = null;
  let inside: { href: string | null; text: string } | null = null;
  const whole = (href: string | undefined) => (href === undefined ? null : (URL.parse(href.trim(), base)?.href ?? null));
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "base") base = whole(attributes["href"]) ?? base;
      if (name === "link" && isFeed(attributes)) feeds.push(...named(whole(attributes["href"]), attributes["title"] ?? ""));
      if (name === "a") inside = { href: whole(attributes["href"]), text: "" };
      if (name === "title" && title === null) inside = { href: null, text: "" };
    },
    ontext: (text) => void (inside && inside.text.length < 1000 && (inside.text += text)),
    onclosetag(name) {
      if (inside === null) return;
      if (name === "title") title ??= oneLine(inside.text) || null;
      if (name === "a" && anchors.length < mostAnchors) anchors.push(...named(inside.href, inside.text));
      if (name === "a" || name === "title") inside = null;
    },
  });
  parser.end(html);
  return { title, feeds, anchors };
}

function isFeed({ rel = "", type = "" }: Record<string, string>): boolean {
  return /\balternate\b/i.test(rel) && feedTypes.test(type.trim());
}

function named(href: string | null, text: string): PageAnchor[] {
  return href === null ? [] : [{ address: href.replace(/#.*$/, ""), text: oneLine(decodeHTML(text)) }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
