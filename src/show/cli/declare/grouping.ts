import type { Command } from "commander";
import type { LineOptions } from "../line-job.ts";
import { processTerminal } from "../terminal.ts";

/** Commands on stories: what is going on. */
export function addGrouping(program: Command, ended: (code: number) => void): void {
  program
    .command("group")
    .description("Put articles into stories and find copies, an article a line, in order of time: each is decided as it comes.")
    .requiredOption("--jsonl <in>", "read lines of {id, title, text, published, publisher?}; - for standard input")
    .option("--out <out>", "write lines of {id, story, copyOf} there instead of to standard output")
    .action(async (options: LineOptions) => ended(await (await import("../commands/group.ts")).group(options, processTerminal)));
}
