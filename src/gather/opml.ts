import { escapeUTF8 } from "entities/escape";
import { distinctBy } from "../lib/distinct.ts";
import { Refusal } from "../model/refusal.ts";
import { webAddress } from "./web-address.ts";
import { readXml } from "./xml/read-xml.ts";
import { attribute, childrenOf, elements, type XmlNode } from "./xml/xml-node.ts";

/** A line of a list of subscriptions. */
export interface OpmlSource {
  readonly kind: "feed" | "site" | "sitemap";
  readonly at: string;
  readonly name: string | null;
  /** The folders of the list that it stands in, the outer one first. */
  readonly folders: readonly string[];
}

/** The sources of an OPML list, each address once, in its order. @throws {Refusal} `unreadable` where it is no OPML */
export function readOpml(text: string, at = "the list"): OpmlSource[] {
  const { root } = readXml(text, { at });
  if (root?.name !== "opml") throw new Refusal("unreadable", `Cannot read ${at}: it is no OPML. Export the subscriptions again.`);
  const found = childrenOf(root, "body").flatMap((body) => outlines(body, []));
  return distinctBy(found, ({ at: address }) => address);
}

function outlines(parent: XmlNode, folders: readonly string[]): OpmlSource[] {
  return elements(parent).flatMap((node) => {
    const source = sourceOf(node, folders);
    const name = attribute(node, "text", "title");
    const inner = source === null && name !== null ? [...folders, name] : folders;
    return [...(source === null ? [] : [source]), ...outlines(node, inner)];
  });
}

function sourceOf(node: XmlNode, folders: readonly string[]): OpmlSource | null {
  const feed = webAddress(attribute(node, "xmlurl"));
  const page = webAddress(attribute(node, "url") ?? attribute(node, "htmlurl"));
  const type = attribute(node, "type")?.toLowerCase();
  const name = attribute(node, "title", "text");
  if (feed !== null) return { kind: type === "sitemap" ? "sitemap" : "feed", at: feed, name, folders };
  return page === null ? null : { kind: type === "sitemap" ? "sitemap" : "site", at: page, name, folders };
}

/** Sources as OPML 2.0 that other readers take. What has no address on the web has no place in it. */
export function writeOpml(sources: readonly { readonly kind: string; readonly at: string; readonly name: string | null }[]): string {
  const lines = sources.filter(({ at }) => webAddress(at) !== null).map(outlineOf);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Tollkeeper</title></head>\n  <body>\n';
  return `${head}${lines.map((line) => `    ${line}\n`).join("")}  </body>\n</opml>\n`;
}

function outlineOf({ kind, at, name }: { readonly kind: string; readonly at: string; readonly name: string | null }): string {
  const isFeed = kind === "feed";
  const label = escapeUTF8(name ?? at);
  return `<outline type="${isFeed ? "rss" : escapeUTF8(kind)}" text="${label}" title="${label}" ${isFeed ? "xmlUrl" : "url"}="${escapeUTF8(at)}"/>`;
}
