import { foldTitle } from "./fold-words.ts";

/**
 * A title without the words that the site adds to every title.
 *
 *   Ferry sinks off the cape | Harbour Post      beside the site's name
 *   Ferry sinks off the cape today in brief      beside two other titles that end in "today in brief"
 *
 * `others` are titles of other pages of the site; `site` is its name or its host, where one is known.
 */
export function withoutSiteTail(title: string, others: readonly string[], site: string | null): string {
  return withoutSharedTail(site ? withoutSiteName(title, site) : title.trim(), others);
}

function withoutSiteName(title: string, site: string): string {
  const names = new Set([site, /^[^\s.]+(?=\.[^\s]+$)/u.exec(site)?.[0] ?? site].map(plain));
  const same = (words: string): boolean => names.has(plain(words));
  for (const part of title.slice(0, longestTitle).matchAll(/\s[|–—·»:-]\s|[|»]/gu)) {
    const [head, tail] = [title.slice(0, part.index), title.slice(part.index + part[0].length)];
    if (same(tail) && head.trim()) return head.trim();
    if (same(head) && tail.trim()) return tail.trim();
  }
  return title.trim();
}

const plain = (words: string) => foldTitle(words).replaceAll(" ", "");

/** Nothing longer is a title, and each part of it is looked at. */
const longestTitle = 600;

/** A tail of two words or more that every other title bears too is the site's; with fewer than two others it may be chance. */
function withoutSharedTail(title: string, others: readonly string[]): string {
  if (others.length < 2 || title.length > longestTitle) return title;
  const words = title.split(/\s+/u);
  let shared = 0;
  while (shared < words.length - 2 && others.every((other) => other.split(/\s+/u).at(-1 - shared) === words.at(-1 - shared))) shared++;
  return shared < 2
    ? title
    : words
        .slice(0, -shared)
        .join(" ")
        .replace(/[\s|–—-]+$/u, "");
}
