import { attribute, type XmlNode } from "../xml/xml-node.ts";

/** Which dialect a feed of this first element is written in; null where it is no feed. */
export function feedVersion(root: XmlNode): string | null {
  const version = attribute(root, "version");
  const spaces = [...root.attributes].filter(([name]) => /^xmlns/i.test(name)).map(([, value]) => value.toLowerCase());
  const inSpace = (part: string) => spaces.some((space) => space.includes(part));
  if (root.name === "rss") return version === null ? "rss" : `rss ${version.replace(/^2\..*/, "2.0")}`;
  if (root.name === "rdf:rdf" || root.name === "rdf") return inSpace("netscape.com/rdf/simple/0.9") ? "rdf 0.9" : "rdf 1.0";
  if (root.name === "feed") return version === null || inSpace("w3.org/2005/atom") ? "atom 1.0" : `atom ${version}`;
  return root.name === "channel" ? "cdf" : null;
}
