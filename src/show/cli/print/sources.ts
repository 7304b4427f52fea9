import { pluralText } from "../../../lib/number-text.ts";
import type { SourceLine } from "../../source-lines.ts";
import type { Terminal } from "../terminal.ts";

/** Each source with its state in words, a line or two. */
export function printSources(lines: readonly SourceLine[], terminal: Terminal): void {
  for (const line of lines) printSource(line, terminal);
  const watched = lines.filter((line) => line.watched).length;
  if (watched === 0) terminal.print('Nothing is watched. "tollkeeper sources add ADDRESS" watches a feed, a site or a folder.');
  else terminal.print(`${pluralText(watched, "source")} watched, ${lines.filter(({ failures }) => failures > 0).length} in trouble.`);
}

function printSource(line: SourceLine, terminal: Terminal): void {
  const title = line.name === null ? line.at : `${line.name}  ${terminal.paint("dim", line.at)}`;
  terminal.print(`${terminal.paint("bold", line.id)}  ${line.kind}  ${title}`);
  terminal.print(terminal.paint("dim", `  ${stateOf(line)}`));
  if (line.lastError !== null) terminal.print(terminal.paint("yellow", `  ${line.lastError}`));
}

function stateOf({ watched, pages, latest, lastSuccess, nextTry, failures, pushedUntil }: SourceLine): string {
  const kept = `${pluralText(pages, "page")}${latest === null ? "" : `, the newest captured ${minute(latest)}`}`;
  if (!watched) return `${kept} · not watched`;
  const success = lastSuccess === null ? "not read yet" : `last read ${minute(lastSuccess)}`;
  const failed = failures === 0 ? "" : `, failed ${pluralText(failures, "time")} since`;
  const push = pushedUntil === null ? "" : " · its hub tells of news";
  return `${kept} · ${success}${failed} · ${nextTry === null ? "next with the next round" : `next ${minute(nextTry)}`}${push}`;
}

/** "2026-03-01 08:15 UTC". */
function minute(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}
