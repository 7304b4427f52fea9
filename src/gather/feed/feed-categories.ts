import { distinctBy } from "../../lib/distinct.ts";
import { attribute, childrenOf, childText, textOf, type XmlNode } from "../xml/xml-node.ts";
import type { FeedCategory } from "./feed.ts";

const itunes = "http://www.itunes.com/";

/** What a feed or an item is about, as it says; each once, and with its scheme where one stands anywhere. */
export function feedCategories(node: XmlNode): FeedCategory[] {
  const words = (childText(node, "itunes:keywords", "tags") ?? "").split(/,/);
  const found = [
    ...words.map((word) => ({ term: word.trim(), scheme: null, label: null })),
    ...childrenOf(node, "category", "dc:subject", "media:category").map(categoryOf),
    ...childrenOf(node, "itunes:category").flatMap(nested),
  ];
  const filled = found.filter(({ term }) => term !== "");
  const schemed = new Set(filled.filter(({ scheme }) => scheme !== null).map(({ term }) => term));
  const telling = filled.filter(({ term, scheme }) => scheme !== null || !schemed.has(term));
  return distinctBy(telling, ({ term, scheme }) => JSON.stringify([term, scheme]));
}

function categoryOf(node: XmlNode): FeedCategory {
  return {
    term: attribute(node, "term") ?? textOf(node),
    scheme: attribute(node, "scheme", "domain") ?? (node.name === "media:category" ? "http://search.yahoo.com/mrss/category_schema" : null),
    label: attribute(node, "label"),
  };
}

function nested(node: XmlNode): FeedCategory[] {
  return [{ term: attribute(node, "text") ?? "", scheme: itunes, label: null }, ...childrenOf(node, "itunes:category").flatMap(nested)];
}
