/** An element of XML with what stands in it. */
export interface XmlNode {
  /** Lower-case, under the prefix that everybody uses for its namespace: "title", "dc:creator", "media:content". */
  readonly name: string;
  /** As written, without its prefix. */
  readonly tag: string;
  /** By their names as written; entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
  /** What relative addresses in it are relative to; null where nothing says. */
  readonly base: string | null;
  /** BCP 47, from `xml:lang` here or above. */
  readonly language: string | null;
}

/** An attribute's value whatever the case of its name; null where there is none or it is empty. */
export function attribute(node: XmlNode, ...names: string[]): string | null {
  for (const [name, value] of node.attributes) if (value.trim() !== "" && names.includes(name.toLowerCase())) return value.trim();
  return null;
}

export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== "string");
}

/** Its children of these names, in order of the text. */
export function childrenOf(node: XmlNode, ...names: string[]): XmlNode[] {
  return elements(node).filter(({ name }) => names.includes(name));
}

/** The first child of the first of these names that has one. */
export function childOf(node: XmlNode, ...names: string[]): XmlNode | null {
  for (const name of names) {
    const found = node.children.find((child) => typeof child !== "string" && child.name === name);
    if (found !== undefined && typeof found !== "string") return found;
  }
  return null;
}

/** All the text in it, without blanks at its ends. */
export function textOf(node: XmlNode): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join("").trim();
}

function collect(node: XmlNode, pieces: string[]): void {
  for (const child of node.children) {
    if (typeof child === "string") pieces.push(child);
    else collect(child, pieces);
  }
}

/** The text of the first child of the first of these names that holds any. */
export function childText(node: XmlNode, ...names: string[]): string | null {
  for (const name of names)
    for (const child of node.children) {
      const text = typeof child !== "string" && child.name === name ? textOf(child) : "";
      if (text !== "") return text;
    }
  return null;
}
