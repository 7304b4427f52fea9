import { distinctBy } from "../../lib/distinct.ts";
import { attribute, childrenOf, childText, textOf, type XmlNode } from "../xml/xml-node.ts";
import type { FeedEnclosure } from "./feed.ts";
import { resolved } from "./feed-links.ts";

/** The files beside an item, each address once: enclosures of RSS and Atom, and media. */
export function feedEnclosures(item: XmlNode): FeedEnclosure[] {
  const links = childrenOf(item, "link", "atom:link").filter((link) => attribute(link, "rel")?.toLowerCase() === "enclosure");
  const found = [...childrenOf(item, "enclosure"), ...links, ...childrenOf(item, "media:content")].flatMap(
    (node) => enclosureOf(node, item) ?? [],
  );
  return distinctBy(found, ({ url }) => url);
}

function enclosureOf(node: XmlNode, item: XmlNode): FeedEnclosure | null {
  const url = attribute(node, "url", "href") ?? (node.name === "link" ? textOf(node) : "");
  if (url === "") return null;
  const length = Number(attribute(node, "length", "filesize") ?? Number.NaN);
  const isMedia = node.name === "media:content";
  const said = (...names: string[]) => (isMedia ? (childText(node, ...names) ?? childText(item, ...names)) : null);
  return {
    url: resolved(url, node.base),
    type: attribute(node, "type") ?? attribute(node, "medium"),
    length: Number.isSafeInteger(length) && length >= 0 ? length : null,
    caption: said("media:description", "media:title"),
    credit: said("media:credit"),
  };
}

/** The picture of a feed or an item: its own, the podcast's, or the small one of its media. */
export function feedImage(node: XmlNode): string | null {
  const linked = childrenOf(node, "itunes:link").filter((link) => attribute(link, "rel") === "image");
  const images = ["itunes:image", "image", "media:thumbnail"].flatMap((name) => childrenOf(node, name));
  for (const image of [...images, ...linked]) {
    const address = attribute(image, "href", "url", "rdf:resource") ?? childText(image, "url") ?? textOf(image);
    if (address !== "") return resolved(address, image.base);
  }
  return null;
}
