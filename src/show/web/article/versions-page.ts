import { html } from "hono/html";

import type { Article } from "../../../model/article.ts";
import type { ArticleChanges, ArticleVersion, BlockChange, StatementChange } from "../../../model/version.ts";
import type { Fragment, Page } from "../frame.ts";
import { articlePath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment, numberText } from "../wording.ts";
import { changeLines, figureChange } from "./change-lines.ts";
import { markedBlock } from "./marked-change.ts";

/** The versions of an article, and how much of them may be shown. */
export interface VersionsShown {
  readonly id: string;
  readonly article: Article;
  /** Oldest first. */
  readonly versions: readonly ArticleVersion[];
  /** How many captures there are in all. */
  readonly captures: number;
  /** Open to strangers: no whole blocks. */
  readonly publicly: boolean;
}

/** Every version of an article with what it changed: words, figures, who said what. */
export function versionsPage({ id, article, versions, captures, publicly }: VersionsShown): Page {
  const words = texts().article.versions;
  const title = words.title(article.title ?? id);
  return {
    title,
    section: "articles",
    body: html`<header class="title">
        <h1 dir="auto">${title}</h1>
        <p class="standfirst">${words.standfirst(words.captures(captures))}</p>
      </header>
      <p><a href="${articlePath(id)}">${words.back}</a></p>
      ${publicly ? html`<p class="notice">${words.publicly}</p>` : ""}
      ${captures > versions.length ? html`<p class="notice">${words.older(numberText(versions.length))}</p>` : ""}
      ${versions.toReversed().map((version) => versionView(id, version, article.language ?? "und", publicly))}`,
  };
}

function versionView(id: string, { hash, captured, changes }: ArticleVersion, language: string, publicly: boolean): Fragment {
  const words = texts().article.versions;
  return html`<section class="version" id="v-${hash.slice(0, 12)}">
    <h2>${moment(captured)}</h2>
    <p class="more"><a href="${articlePath(id, hash)}">${words.see}</a></p>
    ${
      changes === null
        ? html`<p class="quiet">${words.first}</p>`
        : html`${publicly || !isAny(changes) ? changeLines(changes) : ""} ${list(words.figures, changes.figures.map(figureChange))}
          ${list(words.statements, changes.statements.map(statementChange))}
          ${publicly || changes.blocks.length === 0 ? "" : blockList(changes.blocks, language)}`
    }
  </section>`;
}

function isAny({ blocks, figures, statements }: ArticleChanges): boolean {
  return blocks.length + figures.length + statements.length > 0;
}

function list(title: string, lines: readonly Fragment[]): Fragment | string {
  if (lines.length === 0) return "";
  return html`<h3>${title}</h3>
    <ul class="changes">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function statementChange({ speaker, before, after }: StatementChange): Fragment {
  return html`<span class="role" dir="auto">${speaker ?? texts().reading.nobody}</span>
    ${before === null ? "" : html`<del dir="auto">${before}</del>`} ${after === null ? "" : html`<ins dir="auto">${after}</ins>`}`;
}

function blockList(blocks: readonly BlockChange[], language: string): Fragment {
  return html`<h3>${texts().article.versions.words}</h3>
    ${blocks.map((block) => blockView(block, language))}`;
}

function blockView({ role, before, after, words }: BlockChange, language: string): Fragment {
  const { added, takenOut, before: was, after: now } = texts().article.versions;
  const [old, fresh] = [words.map((one) => one.before), words.map((one) => one.after)];
  return html`<div class="block-change">
    <p class="role">${texts().article.roles[role]}${before === null ? `, ${added}` : after === null ? `, ${takenOut}` : ""}</p>
    ${before === null ? "" : side(was, markedBlock(before, after === null ? [before] : old, "before"), language)}
    ${after === null ? "" : side(now, markedBlock(after, before === null ? [after] : fresh, "after"), language)}
  </div>`;
}

function side(label: string, text: Fragment, language: string): Fragment {
  return html`<div>
    <p class="side">${label}</p>
    <p class="words" lang="${language}" dir="auto">${text}</p>
  </div>`;
}
