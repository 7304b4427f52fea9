import { html } from "hono/html";

import type { Figure } from "../../../model/figure.ts";
import type { ArticleChanges, BlockChange, FigureChange } from "../../../model/version.ts";
import type { Fragment } from "../frame.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { boundsText } from "../wording.ts";
import { wordChange } from "./marked-change.ts";

const most = 6;
const fewWords = 4;
const longest = 120;
const heads: ReadonlySet<string> = new Set(["headline", "standfirst", "summary"]);

/** What a version changed in a few lines: its headings, its figures, then other words; and how much else. */
export function changeLines(changes: ArticleChanges): Fragment {
  const head = changes.blocks.filter(({ role }) => heads.has(role));
  const others = changes.blocks.filter(({ role }) => !heads.has(role));
  const lines = [...head.map(blockLine), ...changes.figures.map(figureChange), ...others.map(blockLine)];
  const words = texts().article.versions;
  const left = lines.length + changes.statements.length - Math.min(lines.length, most);
  if (lines.length + changes.statements.length === 0) return html`<p class="quiet">${words.same}</p>`;
  return html`<ul class="changes">
    ${lines.slice(0, most).map((line) => html`<li>${line}</li>`)} ${left > 0 ? html`<li class="quiet">${words.moreChanges(left)}</li>` : ""}
  </ul>`;
}

/** "headline ~~losses~~ deaths" */
function blockLine({ role, before, after, words }: BlockChange): Fragment {
  const name = html`<span class="role">${texts().article.roles[role]}</span>`;
  if (before === null || after === null) return html`${name} ${wordChange({ before: cut(before ?? ""), after: cut(after ?? "") })}`;
  if (words.length > fewWords) return html`${name} <span class="quiet">${texts().article.versions.rewritten}</span>`;
  return html`${name} ${words.map((one, at) => html`${at ? " · " : ""}${wordChange({ before: cut(one.before), after: cut(one.after) })}`)}`;
}

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/u, "")} …`;
}

/** "killed ~~52~~ 44" */
export function figureChange({ before, after }: FigureChange): Fragment {
  const words = texts().article.versions;
  const measure = measureWord((after ?? before)?.measure ?? "");
  const same = before !== null && after !== null && sum(before) === sum(after);
  const note = before === null ? words.now : after === null ? words.gone : "";
  return html`<span class="role">${measure}</span> ${wordChange({
      before: before ? sum(before, same) : "",
      after: after ? sum(after, same) : "",
    })}
    ${note === "" ? "" : html`<span class="quiet">${note}</span>`}`;
}

/** A figure in one line; at length where its number alone would not tell it from the other. */
function sum({ count, counted, kind, status, claimant, asOf }: Figure, long = false): string {
  const { kinds, statuses } = texts().reading;
  const first = [boundsText(count), counted.text].filter(Boolean).join(" ");
  return long ? [first, kinds[kind], statuses[status], claimant?.name, asOf].filter(Boolean).join(", ") : first;
}
