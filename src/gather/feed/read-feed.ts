import { Refusal } from "../../model/refusal.ts";
import { readXml, type XmlOptions } from "../xml/read-xml.ts";
import { attribute, childOf, childrenOf, childText, elements, textOf, type XmlNode } from "../xml/xml-node.ts";
import type { Feed, FeedAbout, FeedItem, FeedText } from "./feed.ts";
import { feedCategories } from "./feed-categories.ts";
import { feedEnclosures, feedImage } from "./feed-enclosures.ts";
import { feedLinks, linkOfKind, pageLink, resolved } from "./feed-links.ts";
import { feedMoment } from "./feed-moment.ts";
import { feedAuthors } from "./feed-people.ts";
import { feedText } from "./feed-text.ts";
import { feedVersion } from "./feed-version.ts";

/** Under these an element called item or entry is one. */
const parents = new Set(["channel", "feed", "rss", "rdf:rdf", "rdf", "items"]);

/**
 * RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0 and CDF to one shape. Names count, not the dialect that they belong to: feeds mix them. A feed
 * that breaks off is read as far as its last whole item.
 *
 * @throws {Refusal} `unreadable`
 */
export function readFeed(text: string, options: Pick<XmlOptions, "at" | "base" | "language">): Feed {
  const items: FeedItem[] = [];
  const take = (node: XmlNode, parent: XmlNode | null) => {
    if ((node.name !== "item" && node.name !== "entry") || parent === null || !parents.has(parent.name)) return false;
    items.push(readItem(node));
    return true;
  };
  const { root, brokenOff } = readXml(text, { ...options, take });
  const version = root === null ? null : feedVersion(root);
  if (root === null || version === null || (brokenOff && items.length === 0 && elements(root).length === 0))
    throw new Refusal("unreadable", `Cannot read ${options.at}: it begins as a feed and is none. Save the feed again.`);
  const about = readChannel(channelOf(root), root);
  return { version, ...about, items: items.map((item) => withWholeLink(item, about.link)), brokenOff };
}

/** RSS and RDF say in a `channel` what Atom and CDF say in their first element. */
function channelOf(root: XmlNode): XmlNode {
  return root.name === "feed" ? root : (childOf(root, "channel") ?? root);
}

function readChannel(channel: XmlNode, root: XmlNode): FeedAbout {
  const links = [...feedLinks(channel), ...(root === channel ? [] : feedLinks(root))];
  return {
    id: idOf(channel),
    title: feedText(childOf(channel, "title", "dc:title"), "either"),
    description: feedText(
      childOf(
        channel,
        "description",
        "subtitle",
        "tagline",
        "abstract",
        "itunes:summary",
        "itunes:subtitle",
        "info",
        "feedburner:browserfriendly",
      ),
      "either",
    ),
    link: pageLink(links),
    self: linkOfKind(links, "self"),
    hub: linkOfKind(links, "hub"),
    links,
    language: languageOf(channel),
    published: momentOf(channel, "pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created"),
    updated: momentOf(channel, "updated", "modified", "lastbuilddate", "dcterms:modified", "dc:date"),
    authors: feedAuthors(channel),
    categories: feedCategories(channel),
    image: feedImage(channel) ?? childText(channel, "logo", "icon"),
    rights: rightsOf(channel),
  };
}

/** One item. Media that stand in a group count as the item's own. */
function readItem(node: XmlNode): FeedItem {
  const item = { ...node, children: [...node.children, ...childrenOf(node, "media:group").flatMap(elements)] };
  const links = feedLinks(item);
  const texts = textsOf(item);
  return {
    id: idOf(item),
    title: feedText(childOf(item, "title", "dc:title", "media:title"), "either"),
    link: childText(item, "feedburner:origlink") ?? pageLink(links) ?? permalink(item),
    links,
    ...texts,
    published: momentOf(item, "pubdate", "published", "issued", "dcterms:issued", "created", "dcterms:created"),
    updated: momentOf(item, "updated", "modified", "dcterms:modified", "dc:date"),
    authors: feedAuthors(item),
    categories: feedCategories(item),
    enclosures: feedEnclosures(item),
    image: feedImage(item),
    language: childText(item, "language", "dc:language") ?? node.language,
    rights: rightsOf(item),
    source: originOf(childOf(item, "source")),
  };
}

/** What a feed calls a description may be the summary or, beside another summary, the content. */
function textsOf(item: XmlNode): { summary: FeedText | null; content: FeedText | null } {
  const [first, second] = childrenOf(item, "description", "summary", "abstract");
  const spare = childOf(item, "itunes:summary", "dc:description", "media:description", "itunes:subtitle");
  const content = childOf(item, "content:encoded", "content", "xhtml:body", "body", "xhtml:div", "fullitem") ?? second ?? null;
  return {
    summary: feedText(first ?? spare, first && attribute(first, "type") === null ? "either" : "text"),
    content:
      content !== null && attribute(content, "src") === null ? feedText(content, content.name === "content" ? "text" : "html") : null,
  };
}

/** A name is kept as it is written, unless it is plainly an address without its beginning. */
function idOf(node: XmlNode): string | null {
  const written = childText(node, "id", "guid") ?? attribute(node, "rdf:about");
  return written !== null && /^\.{0,2}\//.test(written) ? resolved(written, node.base) : written;
}

/** A guid is an address unless it says that it is none. */
function permalink(item: XmlNode): string | null {
  const guid = childOf(item, "guid");
  const isLink = guid !== null && attribute(guid, "ispermalink")?.toLowerCase() !== "false";
  const address = isLink ? childText(item, "guid") : attribute(item, "rdf:about");
  return address !== null && /^https?:/i.test(address) ? address : null;
}

function languageOf(channel: XmlNode): string | null {
  return (childText(channel, "language", "dc:language") ?? channel.language)?.replaceAll("_", "-") ?? null;
}

/** The first of these names under which a moment can be read, and there the last; CDF has one as an attribute. */
function momentOf(node: XmlNode, ...names: string[]): string | null {
  for (const name of names)
    for (const child of childrenOf(node, name).toReversed()) {
      const moment = feedMoment(textOf(child));
      if (moment !== null) return moment;
    }
  return names.includes("updated") ? feedMoment(attribute(node, "lastmod")) : null;
}

function rightsOf(node: XmlNode): FeedText | null {
  return feedText(childOf(node, "rights", "copyright", "dc:rights"), "either");
}

/** Atom tells of it as of a feed; RSS has its name, and its address as an attribute. */
function originOf(source: XmlNode | null): FeedAbout | null {
  if (source === null) return null;
  const about = readChannel(source, source);
  const title = about.title ?? (elements(source).length === 0 ? feedText(source, "either") : null);
  return { ...about, title, link: about.link ?? attribute(source, "url") };
}

/** Where nothing else says, an item's link is relative to the feed's page. */
function withWholeLink(item: FeedItem, page: string | null): FeedItem {
  return item.link === null || page === null ? item : { ...item, link: resolved(item.link, page) };
}
