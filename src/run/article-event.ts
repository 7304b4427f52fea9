import { fingerprint } from "../keep/copy/fingerprint.ts";
import { fingerprintText } from "../keep/copy/fingerprint-text.ts";
import { instantOf } from "../lib/instant.ts";
import type { ArticleEvent, FigureInContext } from "../model/event.ts";
import type { Article } from "../model/article.ts";
import type { Figure } from "../model/figure.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";

const BODY_ROLES: ReadonlySet<string> = new Set(["standfirst", "paragraph", "subheading", "quotation", "list", "table"]);
const WORDS_OF_GIST = 300;
/** A sentence is looked for this far to both sides of its figure. */
const REACH = 600;

/** What the ledger needs of a report on a capture. */
export function articleEvent(page: Page, report: Report): ArticleEvent {
  const { article } = report;
  const body = bodyOf(article);
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
    published: publishedInstant(article),
    gist: gist(article, body),
    fingerprint: fingerprintText(fingerprint(body, article.title)),
    figures: inContext(report.figures, article),
  };
}

/** Null where the page dates itself by the day alone. */
function publishedInstant({ dates }: Article): string | null {
  const said = dates.published?.text ?? "";
  return said.length > "2023-03-02".length ? instantOf(said) : null;
}

/** The article's own text, without what belongs to the page around it. */
function bodyOf({ blocks, text }: Article): string {
  const own = blocks.filter(({ role, repeats }) => BODY_ROLES.has(role) && !repeats);
  return own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function gist(article: Article, body: string): string {
  return `${article.title ?? ""}\n${body.trim().split(/\s+/, WORDS_OF_GIST).join(" ")}`.trim();
}

/** Figures and blocks both stand in the order of the text, so each block is passed once. */
function inContext(figures: readonly Figure[], { blocks, text }: Article): FigureInContext[] {
  let at = 0;
  return figures.map((figure) => {
    if ((blocks[at]?.start ?? 0) > figure.start) at = 0;
    while (at < blocks.length && blocks[at]!.end < figure.end) at++;
    const block = blocks[at];
    const within = block && block.start <= figure.start ? block : { start: 0, end: text.length };
    const start = sentenceStart(text, Math.max(within.start, figure.start - REACH), figure.start);
    const end = sentenceEnd(text, figure.end, Math.min(within.end, figure.end + REACH));
    return { figure, sentence: text.slice(start, end).trim() };
  });
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
