import { pageId, sha256 } from "../lib/slug.ts";
import type { Page } from "../model/page.ts";
import type { Material } from "./material.ts";

/** What one page of a material has of its own; the rest is the material's. */
export interface PagePart {
  readonly format: Page["format"];
  readonly bytes: Uint8Array;
  /** What its id is made of where it has no address. */
  readonly name?: string;
  readonly url?: string | null;
  readonly captured?: string;
  readonly hints?: Page["hints"];
  readonly headers?: Page["headers"];
}

/** A page with its id and hash. */
export function makePage(material: Material, part: PagePart): Page {
  const { url = material.url, name = material.name, captured = material.captured, format, bytes } = part;
  return {
    id: pageId(url ?? name),
    hash: sha256(bytes),
    url,
    captured,
    source: material.source,
    format,
    headers: part.headers ?? material.headers,
    bytes,
    hints: part.hints ?? material.hints,
  };
}

/** For text that reaches us as a string: its bytes, and the headers that say how to turn them back. */
export function encoded(text: string, type: "text/html" | "text/plain"): Pick<Page, "bytes" | "headers"> {
  return { bytes: new TextEncoder().encode(text), headers: { "content-type": `${type}; charset=utf-8` } };
}
