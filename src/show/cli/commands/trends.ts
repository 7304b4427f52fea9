import type { Trend, Trends } from "../../../model/story.ts";
import { momentOf } from "../../moment.ts";
import { trendsWhen } from "../../trends-when.ts";
import { windowOf } from "../../window.ts";
import { DONE } from "../exit-code.ts";
import { withNews } from "../open-news.ts";
import { wrap } from "../print/wrap.ts";
import type { Terminal } from "../terminal.ts";

interface TrendsOptions {
  readonly data: string;
  readonly window: string;
  readonly at?: string;
  readonly json?: true;
}

const MOST_SHOWN = 20;
/** A window of a day sees what there is to see, in hours. */
const WIDE = 24;
const INDENT = "     ";

/** `tollkeeper trends`: what is going on, each with its reason in numbers. */
export async function showTrends(options: TrendsOptions, terminal: Terminal): Promise<number> {
  const asked = { window: windowOf(options.window), at: options.at === undefined ? null : momentOf(options.at) };
  const found = await withNews(options.data, (news) => news.trends(asked));
  if (options.json) terminal.print(JSON.stringify(trendLines(found), null, 1));
  else printTrends(found, options.data, terminal);
  return DONE;
}

function trendLines({ at, chosen, window, trends }: Trends) {
  return trends.map(({ story, ...rest }) => ({ id: story, ...rest, at, chosen, window }));
}

function printTrends(found: Trends, data: string, terminal: Terminal): void {
  terminal.print(wrap(trendsWhen(found), terminal.width, ""));
  for (const trend of found.trends.slice(0, MOST_SHOWN)) printTrend(trend, terminal);
  const more = found.trends.length - MOST_SHOWN;
  if (found.trends.length === 0)
    terminal.print(`\nNothing is louder than usual.${found.window < WIDE ? " A wider window sees more: --window 24h" : ""}`);
  else
    terminal.print(`\n${more > 0 ? `${more} more are weaker; --json has them all. ` : ""}One of them: tollkeeper story ID --data ${data}`);
}

function printTrend({ rank, headline, because, story }: Trend, terminal: Terminal): void {
  terminal.print(`\n${String(rank).padStart(3)}  ${terminal.paint("bold", headline)}`);
  terminal.print(wrap(because, terminal.width, INDENT));
  terminal.print(terminal.paint("dim", `${INDENT}${story}`));
}
