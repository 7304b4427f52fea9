/** Namespaces to the prefix that everybody uses, whatever a document calls them; "" for the dialects of feeds and lists themselves. */
const prefixes: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom/, ""],
  [/^https?:\/\/purl\.org\/(atom|net\/rss1\.1#$|rss\/1\.0\/?$)/, ""],
  [/^http:\/\/(my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|example\.com\/newformat)/, ""],
  [/^https?:\/\/www\.(sitemaps\.org|google\.com)\/schemas\/sitemap\/0\.\d+/, ""],
  [/^http:\/\/www\.google\.com\/schemas\/sitemap-news\//, "news"],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?/, "content"],
  [/^http:\/\/purl\.org\/dc\/elements\//, "dc"],
  [/^http:\/\/purl\.org\/dc\/terms\//, "dcterms"],
  [/^http:\/\/www\.itunes\.com\/|^http:\/\/example\.com\/dtds\/podcast/, "itunes"],
  [/^https?:\/\/(search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com\/mrss)/, "media"],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml/, "xhtml"],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/, "rdf"],
  [/^http:\/\/www\.w3\.org\/xml\/1998\/namespace/, "xml"],
  [/^http:\/\/www\.w3\.org\/1999\/xlink/, "xlink"],
];

/** The usual prefix of a namespace; null for one that we have no name for. */
function usualPrefix(namespace: string): string | null {
  const address = namespace.trim().toLowerCase();
  return prefixes.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** What a document's prefixes stand for, at one element of it. */
export type Scope = ReadonlyMap<string, string>;

/** A document that declares more is made to cost time; the rest are taken at their word. */
const mostPrefixes = 100;

/** The scope within an element that has these attributes. */
export function innerScope(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let inner: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    const declared = /^xmlns(?::(.+))?$/i.exec(name);
    if (!declared) continue;
    inner ??= new Map(scope);
    const own = declared[1]?.toLowerCase() ?? "";
    if (inner.size < mostPrefixes || inner.has(own)) inner.set(own, usualPrefix(value) ?? own);
  }
  return inner ?? scope;
}

/** An element's name under the usual prefix of its namespace. A prefix that was never declared is taken at its word. */
export function usualName(written: string, scope: Scope): string {
  const [, prefix = "", local = written] = /^(?:([^:]*):)?(.+)$/s.exec(written.toLowerCase()) ?? [];
  const usual = scope.get(prefix) ?? prefix;
  return usual === "" ? local : `${usual}:${local}`;
}
