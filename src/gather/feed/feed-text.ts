import { decodeHTML } from "entities/decode";
import { attribute, elements, textOf, type XmlNode } from "../xml/xml-node.ts";
import { innerMarkup } from "../xml/inner-markup.ts";
import { absoluteMarkup } from "./absolute-markup.ts";
import type { FeedText } from "./feed.ts";

/** What a text is where its element does not say. */
export type DefaultForm = "text" | "html" | "either";

const plainTypes = new Set(["text", "plain", "text/plain"]);
const htmlTypes = new Set(["html", "xhtml", "text/html", "application/xhtml+xml"]);

/**
 * A text construct of any dialect: escaped markup, markup that stands in the feed as elements, base64, plain text.
 *
 *     <title type="html">Nine &lt;b&gt;dead&lt;/b&gt;</title>        <content type="xhtml"><div><p>Nine dead</p></div></content>
 */
export function feedText(node: XmlNode | null, usual: DefaultForm): FeedText | null {
  if (node === null) return null;
  const type = attribute(node, "type")?.toLowerCase() ?? "";
  const { form, value } = isBase64(node, type) ? unpacked(node, type) : asItStands(node, type, usual);
  const said = { form, base: node.base, language: node.language };
  return { ...said, value: form === "html" ? absoluteMarkup(value, node.base) : value };
}

type Said = Pick<FeedText, "form" | "value">;

function asItStands(node: XmlNode, type: string, usual: DefaultForm): Said {
  const text = textOf(node);
  const isMarkup = elements(node).length > 0 && !(type === "html" && text.includes("<"));
  if (isMarkup) return { form: "html", value: innerMarkup(withoutDiv(node)).trim() };
  return { form: formOf(text, type, usual), value: text };
}

function formOf(text: string, type: string, usual: DefaultForm): FeedText["form"] {
  if (plainTypes.has(type)) return "text";
  if (htmlTypes.has(type)) return "html";
  if (usual !== "either") return usual;
  return /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|\w+);/i.test(text) ? "html" : "text";
}

/** XHTML stands in one `div` that is not part of it. */
function withoutDiv(node: XmlNode): XmlNode {
  const inner = elements(node);
  const [div] = inner;
  const isAlone = inner.length === 1 && node.children.every((child) => typeof child !== "string" || child.trim() === "");
  return isAlone && div?.tag === "div" ? div : node;
}

const encodedTypes = /^(?!text|html|xhtml|message\/|multipart\/|.*[/+]xml$)\S+\/\S+$/;

function isBase64(node: XmlNode, type: string): boolean {
  const mode = attribute(node, "mode")?.toLowerCase();
  return mode === undefined ? encodedTypes.test(type) && elements(node).length === 0 : mode === "base64";
}

function unpacked(node: XmlNode, type: string): Said {
  const value = Buffer.from(textOf(node), "base64").toString("utf8").trim();
  return { form: plainTypes.has(type) ? "text" : "html", value };
}

/** A text without its markup, on one line. */
export function plainText(text: FeedText | null): string | null {
  if (text === null) return null;
  const plain = text.form === "text" ? text.value : decodeHTML(text.value.replace(/<[a-z!/][^<>]*>/gi, " "));
  return plain.replace(/\s+/g, " ").trim() || null;
}
