import type { BlockRole } from "../../model/article.ts";
import { isCaption, isCreditLine } from "./caption-line.ts";
import { originOf } from "./find-origin.ts";
import { endsSentence, foldTitle, foldWords, hasWords, saysAgain } from "./fold-words.ts";
import { isFurniture, neighbourTitle } from "./furniture-line.ts";
import { bylineNames, isDateline, isReportersLine, looksLikeHeadline } from "./heading-lines.ts";
import { rowRoles } from "./row-lines.ts";

/** What a line can be told by beside its own words. */
interface Place {
  readonly lines: readonly string[];
  readonly at: number;
  readonly headline: string | null;
  /** How often a line stands in the text, white space folded. */
  readonly countOf: (line: string) => number;
  /** Whether each line is an item of a list or a row of a table. */
  readonly inRows: readonly boolean[];
  /** Index of the first line that reads as prose, and of the last. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** The role of every line of a plain text, in order. Rules stand in the order they are asked; the first that answers decides. */
export function lineRoles(lines: readonly string[], title: string | null): BlockRole[] {
  const headline = headlineOf(lines, title);
  let counts: ReadonlyMap<string, number> | undefined;
  const countOf = (line: string) => (counts ??= countsOf(lines)).get(foldWords(line)) ?? 0;
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  const rows = rowRoles(lines);
  const inRows = rows.map((role) => role !== null);
  return lines.map((line, at) => roleOf(line, { lines, at, headline, countOf, firstProse, lastProse, inRows }, rows[at] ?? null));
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of lines.map(foldWords)) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

function roleOf(line: string, place: Place, row: BlockRole | null): BlockRole {
  if (isHeadline(line, place)) return "headline";
  if (isSiteLine(line, place)) return "boilerplate";
  if (isReportersLine(line) || (isAtEdge(place) && bylineNames(line))) return "byline";
  if ((isAtEdge(place) || /^(?:updated|published|posted)\b/iu.test(line)) && isDateline(line) && !isDatedRow(line, row)) return "dateline";
  if (isQuotedPost(line)) return "quotation";
  if (isCaption(line) || isCreditLine(line) || isRepeatedScene(line, place)) return "caption";
  if (row) return row;
  if (isWholeQuotation(line)) return "quotation";
  if (isStandfirst(line, place)) return "standfirst";
  return isSubheading(line, place) ? "subheading" : "paragraph";
}

/** "Guinea | 19 October | 1,540 | 904": a row of more cells than a dateline has parts. */
const isDatedRow = (line: string, row: BlockRole | null) => row === "table" && line.split(/[|\t]/).length > 3;

function isHeadline(line: string, { headline }: Place): boolean {
  return (
    headline !== null && line.length <= 2 * headline.length + 20 && mayBeginLike(line, headline) && saysAgain(foldTitle(line), headline)
  );
}

/** Whether a line could begin as folded words do: two letters of ASCII at its head fold to themselves in lower case. */
function mayBeginLike(line: string, folded: string): boolean {
  return !/^[A-Za-z][A-Za-z]/u.test(line) || folded.startsWith(line.slice(0, 1).toLowerCase());
}

/** The folded words of the headline: the first line that is not the site's, where it looks like one. */
function headlineOf(lines: readonly string[], title: string | null): string | null {
  const first = lines.find((line) => !isFurniture(line) && !isDateline(line));
  const given = title ? foldTitle(title) : null;
  if (given && lines.slice(0, 6).some((line) => foldTitle(line) === given)) return given;
  return first !== undefined && lines.length > 1 && looksLikeHeadline(first) && !isCaption(first) && !bylineNames(first)
    ? foldTitle(first)
    : null;
}

function isSiteLine(line: string, { at, lines, lastProse }: Place): boolean {
  if (isFurniture(line)) return true;
  const late = at > lastProse || at >= lines.length - 4;
  return late && (neighbourTitle(line) !== null || originOf(line) !== null);
}

function isAtEdge({ at, firstProse, lastProse }: Place): boolean {
  return firstProse < 0 || at < firstProse || at > lastProse;
}

/** A line without a full stop that stands twice is a picture's: galleries print a caption under each size. */
function isRepeatedScene(line: string, { countOf, at, firstProse }: Place): boolean {
  return at > firstProse && !endsSentence(line) && hasWords(line, 8) && countOf(line) > 1;
}

function isWholeQuotation(line: string): boolean {
  return (
    /^(?:"[^"]+"|“[^“”]+”|«[^«»]+»|‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’|'[^']*(?:'(?=\p{L})[^']*)*')$/u.test(line) &&
    (endsSentence(line.slice(0, -1)) || hasWords(line, 8))
  );
}

/** A post quoted with its author and day: "Waters are rising — Port Authority (@portauthority) March 3, 2023". */
function isQuotedPost(line: string): boolean {
  const tail = line.slice(-120);
  return tail.includes("(@") && /[—–-] ?[^—–(]{1,60}\(@\w{1,30}\)/u.test(tail);
}

function isStandfirst(line: string, { at, lines, headline, firstProse }: Place): boolean {
  const before = lines[at - 1];
  return (
    at < firstProse &&
    headline !== null &&
    before !== undefined &&
    foldTitle(before) === headline &&
    hasWords(line, 4) &&
    !endsSentence(line)
  );
}

function isSubheading(line: string, { at, lines, headline, inRows }: Place): boolean {
  const after = lines[at + 1];
  const before = lines[at - 1];
  if (after === undefined || before === undefined || headline === null) return false;
  return (
    line.length <= 90 &&
    !hasWords(line, 15) &&
    /^[\p{Lu}\p{N}"'“‘«]/u.test(line) &&
    !/[.!,;:…]["'”’»]?$/u.test(line) &&
    (isProse(after) || inRows[at + 1] === true)
  );
}

function isProse(line: string): boolean {
  return line.length >= 50 && hasWords(line, 8) && endsSentence(line) && !isFurniture(line);
}
