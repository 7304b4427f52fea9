import type { XmlNode } from "./xml-node.ts";

const voids = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

/** What stands in an element, as the markup that it is. */
export function innerMarkup(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? escaped(child) : outerMarkup(child))).join("");
}

function outerMarkup(node: XmlNode): string {
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`);
  const start = `<${node.tag}${attributes.join("")}`;
  return voids.has(node.tag.toLowerCase()) ? `${start}>` : `${start}>${innerMarkup(node)}</${node.tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
