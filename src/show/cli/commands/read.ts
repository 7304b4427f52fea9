import { isDay } from "../../../lib/day.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Report } from "../../../model/report.ts";
import { openEffects } from "../../../run/effects.ts";
import { readOne } from "../../../run/read-one.ts";
import { openReader } from "../../../run/reader.ts";
import { DONE } from "../exit-code.ts";
import { ASKING, namedSecondReader, sayWhatCame, type SecondReaderOptions } from "../open-second-reader.ts";
import { printReport } from "../print/report.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { type WebOptions, webSettings } from "../web-settings.ts";
import { readManyLines } from "./read-lines.ts";

export interface ReadOptions extends SecondReaderOptions, WebOptions {
  readonly data: string;
  readonly published?: string;
  readonly title?: string;
  readonly json?: true;
  readonly explain?: true;
  readonly jsonl?: string;
  readonly out?: string;
  readonly workers?: string;
}

/** `tollkeeper read`: one page for a person, or many lines for a program. */
export async function read(what: string | undefined, options: ReadOptions, terminal: Terminal): Promise<number> {
  checkUse(what, options);
  if (options.jsonl !== undefined) {
    if (options.secondReader) terminal.say("The second reader is not asked with --jsonl.");
    return readManyLines({ ...options, jsonl: options.jsonl }, terminal);
  }
  const report = await readTwice(what!, options, terminal);
  if (options.json) terminal.print(JSON.stringify(report, null, 1));
  else printReport(report, terminal, options);
  return DONE;
}

/** By the rules, and what they are in doubt of by the second reader if one was named. */
async function readTwice(what: string, options: ReadOptions, terminal: Terminal): Promise<Report> {
  const progress = startProgress(ASKING, Boolean(options.secondReader));
  try {
    const second = namedSecondReader(options, (asked) => progress.tell(asked));
    const report = await readOne(what, options, openReader(options.data), openEffects(webSettings(options)));
    const both = second ? await second.read(report) : report;
    progress.end();
    sayWhatCame(second, terminal);
    return both;
  } finally {
    progress.end();
  }
}

/** What makes no sense together is said, not passed over. */
function checkUse(what: string | undefined, options: ReadOptions): void {
  if (options.jsonl !== undefined && what !== undefined) {
    throw new Refusal("usage", `Cannot read ${what} beside --jsonl ${options.jsonl}: it is one or the other. Leave one out.`);
  }
  if (options.jsonl === undefined && what === undefined) {
    throw new Refusal("usage", "Cannot read: nothing was named. Give an address, a file, - for standard input, or --jsonl FILE.");
  }
  if (options.jsonl === undefined && (options.out !== undefined || options.workers !== undefined)) {
    throw new Refusal("usage", "Cannot read one page with --out or --workers: they belong to --jsonl. Leave them out.");
  }
  if (options.published !== undefined && !isDay(options.published)) {
    throw new Refusal("usage", `Cannot read with --published ${options.published}: it is no day. Give it as 2023-03-02.`);
  }
}
