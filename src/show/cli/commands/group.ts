import { groupLines } from "../../../run/group-lines.ts";
import { runLineJob, type LineOptions } from "../line-job.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper group --jsonl`: an article a line into its story and what it is a copy of, a line. */
export function group(options: LineOptions, terminal: Terminal): Promise<number> {
  return runLineJob("Grouping", options, groupLines, terminal);
}
