import { pluralText } from "../../lib/number-text.ts";
import type { Loudness } from "./measure-window.ts";

/** The rest of what a line says. Hours. */
interface Setting {
  readonly usual: number;
  readonly window: number;
  readonly ago: number;
}

/**
 * A rank in numbers:
 *
 *     34 independent reports (75 pages, 41 copies of AP) from 21 outlets in 6 h; usual here 2.1; strength 11.2; began 4 h ago.
 */
export function trendLine(loud: Loudness, { usual, window, ago }: Setting): string {
  const alone = loud.pages - loud.copies - loud.repeats;
  const came = `${pluralText(alone, "independent report")}${apart(loud)} from ${pluralText(loud.outlets, "outlet")} in ${hoursText(window)}`;
  const weighed = loud.reports.toFixed(1) === alone.toFixed(1) ? "" : `, weighed ${loud.reports.toFixed(1)}`;
  return `${came}${weighed}; usual here ${usual.toFixed(1)}; strength ${loud.strength.toFixed(1)}; began ${hoursText(ago)} ago.`;
}

/** What was counted for less, or nothing. */
function apart({ pages, copies, repeats, voice }: Loudness): string {
  const less = [
    copies === 0 ? "" : `${pluralText(copies, "copy", "copies")}${voice === null ? "" : ` of ${voice}`}`,
    repeats === 0 ? "" : pluralText(repeats, "repeat by the same outlet", "repeats by the same outlets"),
  ].filter((part) => part !== "");
  return less.length === 0 ? "" : ` (${[pluralText(pages, "page"), ...less].join(", ")})`;
}

const DAY = 24;

function hoursText(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 2 * DAY ? `${Math.round(hours)} h` : `${Math.round(hours / DAY)} days`;
}
