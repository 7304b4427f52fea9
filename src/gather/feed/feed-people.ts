import { distinctBy } from "../../lib/distinct.ts";
import { childrenOf, childText, elements, textOf, type XmlNode } from "../xml/xml-node.ts";
import type { FeedPerson } from "./feed.ts";
import { resolved } from "./feed-links.ts";

const authorNames = ["author", "managingeditor", "dc:creator", "dc:author", "itunes:author"];

/** Who wrote it, each named once. */
export function feedAuthors(node: XmlNode): FeedPerson[] {
  const people = childrenOf(node, ...authorNames).map(personOf);
  const named = people.filter(({ name, email, url }) => name !== null || email !== null || url !== null);
  return distinctBy(named, ({ name, email, url }) => JSON.stringify([name, email, url]));
}

function personOf(node: XmlNode): FeedPerson {
  if (elements(node).length === 0) return parsePerson(textOf(node));
  const url = childText(node, "uri", "url", "homepage");
  return {
    name: childText(node, "name"),
    email: childText(node, "email"),
    url: url === null ? null : resolved(url, node.base),
  };
}

/** What is longer is no name, and looking for an address in it would take long. */
const longest = 500;

/**
 * A person on one line.
 *
 *     Ann Lee (ann@news.example)     ann@news.example (Ann Lee)     Ann Lee <ann@news.example>
 */
function parsePerson(text: string): FeedPerson {
  const written = text.slice(0, longest);
  const email = /[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/.exec(written)?.[0] ?? null;
  const rest = email === null ? written : written.replace(`mailto:${email}`, "").replace(email, "");
  const name = rest.replace(/<\s*>|\(\s*\)|\[\s*\]/g, "").trim();
  const bare = name.replace(/^\((.*)\)$/s, "$1").trim();
  return { name: bare === "" ? null : bare, email, url: null };
}
