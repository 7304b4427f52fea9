/** An address as written in a page, made whole; null where it is none of the web's. */
export function absolute(address: string | null, base: string | null): string | null {
  const written = address?.trim() ?? "";
  const made = written ? URL.parse(written, base ?? undefined) : null;
  return made && /^https?:$/u.test(made.protocol) ? made.href : null;
}

/** The host of an address without "www."; null where there is none. */
export function hostOf(url: string | null): string | null {
  return (url && URL.parse(url)?.hostname.replace(/^www\./u, "")) || null;
}

/** Whether two hosts are one site: "m.example.org" and "example.org". */
export function sameSite(one: string, other: string): boolean {
  return lastTwoLabels(one) === lastTwoLabels(other);
}

function lastTwoLabels(host: string): string {
  return host.split(".").slice(-2).join(".");
}

/** Whether a link surely leads to another site than the page's own. */
export function leadsAway(href: string | null, page: string | null): boolean {
  const [there, here] = [writtenHost(href), writtenHost(page)];
  return there !== null && here !== null && !sameSite(there, here);
}

/** The host as an address writes it; null where it writes none. A page holds many links, and to parse each would be dear. */
function writtenHost(address: string | null): string | null {
  return address === null ? null : (/^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:\s]+)/iu.exec(address)?.[1]?.toLowerCase() ?? null);
}
