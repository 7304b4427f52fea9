import type { ArticleEvent, FigureInContext } from "../model/event.ts";
import type { Article } from "../model/article.ts";
import type { Figure } from "../model/figure.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";

const WORDS_OF_GIST = 60;
/** A sentence is looked for this far to both sides of its figure. */
const REACH = 600;

/** What the ledger needs of a report on a capture. */
export function articleEvent(page: Page, report: Report): ArticleEvent {
  const { article } = report;
  return {
    key: `${page.id}@${page.hash.slice(0, 12)}`,
    article: {
      id: page.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url ?? page.url,
      published: article.published,
      origin: article.origin?.name ?? null,
    },
    known: page.captured,
    gist: gist(article),
    figures: report.figures.map((figure) => inContext(figure, article)),
  };
}

function gist(article: Article): string {
  const body = article.blocks.find((block) => block.role === "paragraph" || block.role === "standfirst");
  const words = body ? article.text.slice(body.start, body.end).split(/\s+/, WORDS_OF_GIST).join(" ") : "";
  return `${article.title ?? ""}\n${words}`.trim();
}

function inContext(figure: Figure, article: Article): FigureInContext {
  const block = article.blocks.find((one) => one.start <= figure.start && figure.end <= one.end);
  const start = sentenceStart(article.text, Math.max(block?.start ?? 0, figure.start - REACH), figure.start);
  const end = sentenceEnd(article.text, figure.end, Math.min(block?.end ?? article.text.length, figure.end + REACH));
  return { figure, sentence: article.text.slice(start, end).trim() };
}

function sentenceStart(text: string, from: number, to: number): number {
  const before = text.slice(from, to);
  const last = Math.max(...[". ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end)));
  return last < 0 ? from : from + last + 1;
}

function sentenceEnd(text: string, from: number, to: number): number {
  const found = /[.!?](?=["”’']?\s+["“‘']?\p{Lu})|\n/u.exec(text.slice(from, to));
  return found ? from + found.index + 1 : to;
}
