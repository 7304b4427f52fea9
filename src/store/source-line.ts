import { pageId } from "../lib/slug.ts";
import type { Source } from "../model/source.ts";

/** A source as lists show it. Pages name a folder with a slash at its end, so its kind can be told from the name. */
export function sourceLine(at: string, pages: number, latest: string | null): Source {
  return { id: pageId(at), kind: kindOf(at), at, pages, latest };
}

function kindOf(at: string): Source["kind"] {
  if (/^https?:\/\//i.test(at)) return "address";
  return at.endsWith("/") ? "folder" : "file";
}
