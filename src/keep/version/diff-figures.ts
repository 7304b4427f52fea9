import { distinctBy } from "../../lib/distinct.ts";
import { boundsText } from "../../lib/number-text.ts";
import type { Figure } from "../../model/figure.ts";
import type { Report } from "../../model/report.ts";
import type { BlockChange, FigureChange } from "../../model/version.ts";
import { leftOver } from "./left-over.ts";

/** A figure and the change of its block, "" where that stayed as it was. */
interface Placed {
  readonly figure: Figure;
  readonly place: string;
}

/** The figures of an article that read otherwise, came or went, in order of the newer text; what went stands last. */
export function diffFigures(before: Report, after: Report, blocks: readonly BlockChange[]): FigureChange[] {
  const left = leftOver(placed(before, blocks, "before"), keysOf);
  let fresh = placed(after, blocks, "after").map((now) => ({ now, old: null as Placed | null }));
  for (let step = 0; step < STEPS; step++) {
    fresh = fresh.map((one) => (one.old ? one : { now: one.now, old: left.take(keysOf(one.now)[step]!) }));
  }
  const changes = fresh.map(({ now, old }): FigureChange => ({ before: old?.figure ?? null, after: now.figure }));
  const gone = left.rest().map(({ figure }): FigureChange => ({ before: figure, after: null }));
  return distinctBy([...changes.filter(tells), ...gone], figureChangeText);
}

function placed({ article, figures }: Report, blocks: readonly BlockChange[], side: "before" | "after"): Placed[] {
  const changeOf = new Map(blocks.map((change, at) => [change[side], `${at}`]));
  return figures.map((figure) => {
    const block = article.blocks.find(({ start, end }) => start <= figure.start && figure.end <= end);
    return { figure, place: (block && changeOf.get(article.text.slice(block.start, block.end))) ?? "" };
  });
}

const STEPS = 6;

/**
 * What makes a figure of one version and one of the other the same figure, the surest first: the same reading in the same
 * place; the same measure there, whose value may have changed; the same number there, whose subject may have; then all three anywhere.
 */
function keysOf({ figure, place }: Placed): string[] {
  const { count, counted, measure, kind, single, status, claimant } = figure;
  const subject = JSON.stringify([measure, kind, counted.what, counted.side, counted.role, single]);
  const number = boundsText(count);
  const whole = JSON.stringify([subject, number, status, claimant?.name ?? null]);
  const mention = JSON.stringify([number, counted.text.toLowerCase()]);
  return [
    `${place} whole ${whole}`,
    `${place} measure ${measure} ${single}`,
    `${place} number ${number}`,
    `whole ${whole}`,
    `mention ${mention}`,
    `subject ${subject}`,
  ];
}

const tells = ({ before, after }: FigureChange) => before === null || after === null || wholeText(before) !== wholeText(after);
const wholeText = (figure: Figure) => `${textOf(figure)} ${claimantText(figure)}`;

const textOf = (figure: Figure) =>
  `${boundsText(figure.count)} ${nounOf(figure)}${figure.status === "claimed" ? "" : ` (${figure.status})`}`;

function nounOf({ measure, counted }: Figure): string {
  return counted.text && counted.what === "things" ? `${counted.text} ${measure}` : measure;
}

/** "52 killed became 44", "new: 12 injured", "gone: 9 missing". */
export function figureChangeText({ before, after }: FigureChange): string {
  if (before === null) return after ? `new: ${textOf(after)}` : "";
  if (after === null) return `gone: ${textOf(before)}`;
  const sameNoun = nounOf(before) === nounOf(after) && before.status === after.status;
  if (sameNoun && boundsText(before.count) === boundsText(after.count))
    return `${textOf(after)}: ${claimantText(before)} became ${claimantText(after)}`;
  return sameNoun ? `${textOf(before)} became ${boundsText(after.count)}` : `${textOf(before)} became ${textOf(after)}`;
}

const claimantText = ({ claimant }: Figure) => (claimant ? `by ${claimant.name}` : "nobody named");
