import { attribute, childrenOf, textOf, type XmlNode } from "../xml/xml-node.ts";
import type { FeedLink } from "./feed.ts";

/** The links of a feed or an item: `<link rel href>` of Atom, `<link>address</link>` of RSS, `HREF` of CDF. */
export function feedLinks(node: XmlNode): FeedLink[] {
  const own = attribute(node, "href");
  const links = childrenOf(node, "link", "atom:link", "atom10:link", "a").flatMap((link) => linkOf(link) ?? []);
  return own === null ? links : [...links, { href: resolved(own, node.base), rel: "alternate", type: null, title: null }];
}

function linkOf(link: XmlNode): FeedLink | null {
  const href = attribute(link, "href") ?? textOf(link);
  if (href === "") return null;
  return {
    href: resolved(href, link.base),
    rel: attribute(link, "rel")?.toLowerCase() ?? "alternate",
    type: attribute(link, "type")?.toLowerCase() ?? null,
    title: attribute(link, "title"),
  };
}

/** As an address where something says what it is relative to, else as it is written. */
export function resolved(written: string, base: string | null): string {
  const address = written.trim();
  if (/^https?:\/\//i.test(address)) return address;
  return (base === null ? null : URL.parse(address, base)?.href) ?? address;
}

/** The page that is meant by several links. */
export function pageLink(links: readonly FeedLink[]): string | null {
  const pages = links.filter(({ rel }) => rel === "alternate");
  return (pages.find(({ type }) => type === null || type.includes("html")) ?? pages[0])?.href ?? null;
}

export function linkOfKind(links: readonly FeedLink[], kind: string): string | null {
  return links.find(({ rel }) => rel === kind)?.href ?? null;
}
