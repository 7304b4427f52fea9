import { html } from "hono/html";

import type { Fragment } from "./frame.ts";
import { texts } from "./texts/texts.ts";
import { numberText } from "./wording.ts";

/** One page of a longer list. Pages count from 1. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
}

/** The page a request asks for; what is no number is the first page. */
export function pageAsked(query: string | undefined): number {
  return /^[1-9]\d{0,6}$/.test(query ?? "") ? Number(query) : 1;
}

/** A page of a list in memory; a page beyond the last is the last. */
export function slice<Item>(all: readonly Item[], asked: number, size: number): Slice<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(asked, pages);
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}

/** Links to the page before and the one after; nothing where there is one page. `path` may hold a query already. */
export function pager({ page, pages }: { readonly page: number; readonly pages: number }, path: string): Fragment | string {
  if (pages === 1) return "";
  const words = texts().frame.pages;
  const link = (to: number, rel: string, text: string) =>
    to < 1 || to > pages ? "" : html`<a rel="${rel}" href="${path}${path.includes("?") ? "&" : "?"}page=${to}">${text}</a>`;
  return html`<nav class="pager" aria-label="${words.label}">
    ${link(page - 1, "prev", words.before)}
    <span>${words.of(numberText(page), numberText(pages))}</span> ${link(page + 1, "next", words.next)}
  </nav>`;
}
