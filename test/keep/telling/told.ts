import type { Member } from "../../../src/keep/telling/member.ts";
import type { Page } from "../../../src/model/page.ts";
import { readPage } from "../../../src/run/read-page.ts";
import { openReader } from "../../../src/run/reader.ts";

const read = openReader();

/** An article of a test: its paragraphs are parted by blank lines. */
export interface Written {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
  readonly outlet: string;
  readonly copyOf?: string;
}

/** A capture of it. */
export function pageOf({ id, title, text, at, outlet }: Written): Page {
  const hints = { title, published: at, publisher: outlet };
  const bytes = new TextEncoder().encode(text);
  return { id, hash: `${id}-hash`.padEnd(64, "0"), url: null, captured: at, source: "a test", format: "text", headers: {}, bytes, hints };
}

/** Articles as members of one story, really read. */
export function membersOf(articles: readonly Written[]): Member[] {
  return articles.map((article) => {
    const { report, event } = readPage(pageOf(article), read).kept;
    const { title } = report.article;
    const copyOf = article.copyOf ?? null;
    return {
      article: article.id,
      title,
      opening: event.gist,
      independent: copyOf === null,
      report,
      outlet: article.outlet,
      moment: article.at,
      copyOf,
    };
  });
}
