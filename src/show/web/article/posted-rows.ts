import { html } from "hono/html";

import type { Article, Post } from "../../../model/article.ts";
import type { Fragment } from "../frame.ts";
import { locale } from "../locale.ts";
import { texts } from "../texts/texts.ts";
import { day, numberText } from "../wording.ts";
import { reportRows, type MarkedRow } from "./report-rows.ts";

/** The rows of an article; those of a live blog post by post, each under its own time. */
export function postedRows({ text, posts }: Article, rows: readonly MarkedRow[], note: (id: string) => Fragment | string): Fragment {
  if (posts.length === 0) return html`${reportRows(text, rows, note)}`;
  const first = posts[0]!.start;
  const before = rows.filter(({ row }) => row.start < first);
  const after = rows.filter(({ row }) => row.start >= posts.at(-1)!.end);
  return html`${reportRows(text, before, note)}
    <p class="notice" lang="${locale()}">${texts().article.postsNote(texts().article.posts(posts.length))}</p>
    ${posts.map((post, index) => postView(post, index, reportRows(text, within(rows, post), note)))} ${reportRows(text, after, note)}`;
}

function within(rows: readonly MarkedRow[], { start, end }: Post): readonly MarkedRow[] {
  return rows.filter(({ row }) => row.start >= start && row.start < end);
}

/** A post of which nothing is shown, as on a public site, is left out. */
function postView({ published, time }: Post, index: number, rows: readonly Fragment[]): Fragment | string {
  if (rows.length === 0) return "";
  const label = texts().article.post(numberText(index + 1));
  return html`<section class="post" id="post-${index + 1}" aria-label="${label}">
    <p class="post-time" lang="${locale()}"><b>${time ?? label}</b> ${day(published)}</p>
    ${rows}
  </section>`;
}
