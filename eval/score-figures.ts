import type { Figure } from "../src/model/figure.ts";
import type { Span } from "../src/model/span.ts";
import type { GoldDocument, GoldFigure } from "./gold.ts";
import { sameName } from "./same-name.ts";
import type { Scoreboard } from "./score.ts";

/** A figure that was read, and whether its value, measure, kind and status are those of the gold. */
export interface Verdict {
  readonly figure: Figure;
  readonly right: boolean;
}

/** Compares the figures of one text with its gold. Figures that lie on optional gold get no verdict. */
export function scoreFigures(gold: GoldDocument, figures: readonly Figure[], board: Scoreboard): Verdict[] {
  const labelled = gold.figures ?? [];
  const free = new Set(figures);
  const verdicts: Verdict[] = [];
  for (const wanted of labelled.filter((one) => !one.optional)) {
    const hit = bestMatch(wanted, free);
    countMatch(wanted, hit, board);
    complainAbout(gold, wanted, hit, figures, board);
    if (!hit) continue;
    free.delete(hit);
    verdicts.push({ figure: hit, right: sameSense(wanted, hit) });
  }
  const optional = labelled.filter((one) => one.optional);
  const invented = [...free].filter((figure) => !optional.some((one) => overlaps(figure, one)));
  for (const figure of invented) countInvented(gold, figure, board);
  return [...verdicts, ...invented.map((figure) => ({ figure, right: false }))];
}

function bestMatch(wanted: GoldFigure, free: ReadonlySet<Figure>): Figure | undefined {
  const near = [...free].filter((one) => overlaps(one, wanted) && one.measure === wanted.measure && sameBounds(one, wanted));
  return near.find((one) => sameSense(wanted, one)) ?? near[0];
}

/** "More than 150,000" may start at 150,000 or at 150,001. */
function sameBounds(figure: Figure, wanted: GoldFigure): boolean {
  const { low, high } = figure.count;
  return high === wanted.high && Math.abs(low - wanted.low) <= (high === null ? 1 : 0);
}

function sameSense(wanted: GoldFigure, figure: Figure): boolean {
  return wanted.kind === figure.kind && wanted.status === figure.status;
}

function countMatch(wanted: GoldFigure, hit: Figure | undefined, board: Scoreboard): void {
  const found = hit ? 1 : 0;
  const sense = hit && sameSense(wanted, hit) ? 1 : 0;
  const words = hit && sameClaimant(wanted, hit) && sameName(hit.counted.text, wanted.counted) ? sense : 0;
  const single = wanted.single ? 0 : 1;
  board.add("value and measure", found, found, 1);
  board.add("without single persons", single * found, single * found, single);
  board.add("+ kind and status", sense, found, 1);
  board.add("+ claimant and counted", words, found, 1);
  countField("as-of day", wanted.asOf, hit?.asOf ?? null, (a, b) => a === b, board);
  countField("place", wanted.place || null, hit?.place?.name ?? null, sameName, board);
}

function countField(row: string, wanted: string | null, read: string | null, same: (a: string, b: string) => boolean, board: Scoreboard) {
  board.add(row, wanted !== null && read !== null && same(wanted, read) ? 1 : 0, read === null ? 0 : 1, wanted === null ? 0 : 1);
}

function countInvented(gold: GoldDocument, figure: Figure, board: Scoreboard): void {
  const one = figure.single && figure.count.low === 1 && figure.count.high === 1;
  for (const row of ["value and measure", "+ kind and status", "+ claimant and counted"]) board.add(row, 0, 1, 0);
  board.add("without single persons", 0, one ? 0 : 1, 0);
  const around = gold.text.slice(Math.max(0, figure.start - 40), figure.end + 40);
  board.complain("invented", gold.id, `… ${around} … [${shown(figure)} ${figure.rule}]`);
}

function complainAbout(gold: GoldDocument, wanted: GoldFigure, hit: Figure | undefined, all: readonly Figure[], board: Scoreboard): void {
  const quote = gold.text.slice(wanted.start, wanted.end);
  if (!hit) {
    const near = all.filter((one) => overlaps(one, wanted)).map(shown);
    const label = `${wanted.low}..${wanted.high ?? ""} ${wanted.measure} ${wanted.kind} ${wanted.status}`;
    board.complain("missed", gold.id, `${quote} [${label}] <- ${near.join("; ") || "nothing"}`);
    return;
  }
  if (!sameSense(wanted, hit)) {
    board.complain("misread", gold.id, `${quote} is ${wanted.kind} ${wanted.status}, read as ${hit.kind} ${hit.status}`);
  }
  if (!sameClaimant(wanted, hit)) {
    board.complain("claimant", gold.id, `${quote} by "${wanted.claimant}", read as "${hit.claimant?.name ?? ""}"`);
  }
  if (!sameName(hit.counted.text, wanted.counted)) {
    board.complain("counted", gold.id, `${quote} counts "${wanted.counted}", read as "${hit.counted.text}"`);
  }
  if (wanted.asOf !== hit.asOf) board.complain("as of", gold.id, `${quote} on ${wanted.asOf ?? "no day"}, read as ${hit.asOf ?? "no day"}`);
}

function sameClaimant(wanted: GoldFigure, figure: Figure): boolean {
  return sameName(figure.claimant?.name ?? "", wanted.claimant);
}

function shown(figure: Figure): string {
  return `${figure.count.low}..${figure.count.high ?? ""} ${figure.measure} ${figure.kind} ${figure.status}`;
}

function overlaps(one: Span, other: Span): boolean {
  return Math.min(one.end, other.end) > Math.max(one.start, other.start);
}
