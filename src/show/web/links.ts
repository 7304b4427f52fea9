import { nameKey } from "../../store/search-entry.ts";

/** Path of an article, or of one capture of it. */
export function articlePath(id: string, capture?: string): string {
  return `/articles/${encodeURIComponent(id)}${capture === undefined ? "" : `?capture=${encodeURIComponent(capture)}`}`;
}

/** Path of all versions of an article. */
export function versionsPath(id: string): string {
  return `${articlePath(id)}/versions`;
}

/**
 * Path of the sentence that a figure stands on, or of the row of an imported series. The moment from which it was known chooses the
 * version of the article; a row's id names its version.
 *
 *     figurePath("losses-30-04-1f0c6a2b.f3", "2022-04-30T09:00:00Z") = "/articles/losses-30-04-1f0c6a2b?known=2022-…#f3"
 *     figurePath("losses/2022-04-30@2022-05-01T00:00:00.000Z-0a.1")  = "/rows/losses%2F2022-04-30…"
 */
export function figurePath(figure: string, known?: string): string {
  const dot = figure.lastIndexOf(".");
  if (/^\d+$/.test(figure.slice(dot + 1))) return `/rows/${encodeURIComponent(figure)}`;
  const article = articlePath(figure.slice(0, dot));
  return `${article}${known === undefined ? "" : `?known=${encodeURIComponent(known)}`}#${figure.slice(dot + 1)}`;
}

export function tallyPath(id: string): string {
  return `/tallies/${encodeURIComponent(id)}`;
}

/** Path of a break, in the list of its tally's breaks. */
export function breakPath(found: { readonly tally: string; readonly id: string }): string {
  return `${tallyPath(found.tally)}#${encodeURIComponent(found.id)}`;
}

/** Path of who says or counts something, by any of their names. */
export function actorPath(name: string): string {
  return `/actors/${encodeURIComponent(nameKey(name))}`;
}

/** Path of a place by its key in the index. */
export function placePath(key: string): string {
  return `/places/${encodeURIComponent(key)}`;
}

export function measurePath(measure: string): string {
  return `/measures/${encodeURIComponent(measure)}`;
}

export function storyPath(id: string): string {
  return `/stories/${encodeURIComponent(id)}`;
}

/** Path of the sentence that a statement stands in. */
export function statementPath(article: string, statement: string): string {
  return `${articlePath(article)}#${statement}`;
}

export function searchPath(text: string, before?: number): string {
  const asked = new URLSearchParams({ q: text, ...(before === undefined ? {} : { before: String(before) }) });
  return `/search?${asked.toString()}`;
}
