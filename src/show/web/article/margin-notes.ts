import { html } from "hono/html";

import type { Figure } from "../../../model/figure.ts";
import type { Opinion } from "../../../model/opinion.ts";
import type { Report } from "../../../model/report.ts";
import type { Statement } from "../../../model/statement.ts";
import { opinionText } from "../../opinion-text.ts";
import type { Fragment } from "../frame.ts";
import { actorPath, tallyPath } from "../links.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day, dayText, isWebAddress } from "../wording.ts";
import { addressOfSentence } from "./text-fragment.ts";
import { whyFigure, whyStatement } from "./why-read.ts";

/** The tally that a figure stands in. */
export interface InTally {
  readonly id: string;
  readonly title: string;
}

/** What is known of a figure beside itself. */
export interface BesideFigure {
  readonly tally: InTally | undefined;
  readonly opinion: Opinion | undefined;
  /** As written. */
  readonly sentence: string;
}

/**
 * What stands beside a figure: how many of what, in which manner, as of when and on whose word; what a second reader says of that, as its
 * own word; its sentence on the live page; and why it was read so.
 */
export function figureNote(figure: Figure, report: Report, { tally, opinion, sentence }: BesideFigure): Fragment {
  const words = texts().reading;
  const asOf = figure.asOf === null ? "" : html`, ${words.asOf} ${day(figure.asOf)}`;
  return html`<li class="note of-figure">
    <p class="lead">
      <a href="#${figure.id}">${boundsText(figure.count)}</a> <b>${measureWord(figure.measure)}</b> <span>${manner(figure)}${asOf}</span>
    </p>
    <p>${onWhoseWord(figure)}</p>
    ${tally ? html`<p class="within">${words.inTally} <a href="${tallyPath(tally.id)}">${tally.title}</a></p>` : ""}
    ${opinion ? secondWord(opinion) : ""} ${liveLink(report.article.url, sentence)} ${whyFigure(figure, report)}
  </li>`;
}

function secondWord(opinion: Opinion): Fragment {
  return html`<p class="second">
    <b>${texts().reading.secondReader}</b> (<span translate="no">${opinion.by}</span>): <span lang="en">${opinionText(opinion)}</span>
  </p>`;
}

/** To the sentence where it was published, which browsers find by its words. */
function liveLink(url: string | null, sentence: string): Fragment | string {
  if (!isWebAddress(url)) return "";
  return html`<p class="within"><a href="${addressOfSentence(url, sentence)}" rel="noreferrer">${texts().reading.live}</a></p>`;
}

/** "total, claimed", "increment since 1 Mar 2023, denied". */
function manner({ kind, since, status, partOf }: Figure): string {
  const words = texts().reading;
  const base = since === null ? words.kinds[kind] : words.since(words.kinds[kind], dayText(since));
  return `${partOf === null ? base : words.partOf(base, partOf)}, ${words.statuses[status]}`;
}

function onWhoseWord({ attribution, claimant }: Figure): Fragment | string {
  const words = texts().reading;
  if (claimant === null) return attribution === "outlet" ? words.outletsWord : words.nobodyNamed;
  return html`${words.onTheWordOf} <a href="${actorPath(claimant.name)}" dir="auto">${claimant.name}</a>${byWayOf(claimant.via)}`;
}

function byWayOf(via: readonly string[]): Fragment | string {
  return via.length === 0 ? "" : html`, ${texts().reading.byWayOf} <span dir="auto">${via.join(", ")}</span>`;
}

/** What stands beside a statement: who, in which role, by which word, where and when. */
export function statementNote(statement: Statement, report: Report): Fragment {
  const { id, speaker, via, cue, channel, when, type } = statement;
  const words = texts().reading;
  const name = speaker?.name || speaker?.text || words.nobody;
  const cited = cue.text && html`<i dir="auto">${cue.text}</i>`;
  const how = [cited, channel?.text, when && day(when), words.types[type]].filter(Boolean);
  return html`<li class="note of-statement">
    <p class="lead">
      <a href="#${id}" dir="auto">${name}</a>${speaker?.role ? html`, <span dir="auto">${speaker.role}</span>` : ""}${byWayOf(via)}
    </p>
    <p>${how.map((part, index) => html`${index ? ", " : ""}${part}`)}</p>
    ${whyStatement(statement, report)}
  </li>`;
}
