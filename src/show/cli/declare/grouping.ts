import type { Command } from "commander";
import type { LineOptions } from "../line-job.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption } from "./options.ts";

/** Commands on stories: what is going on. */
export function addGrouping(program: Command, ended: (code: number) => void): void {
  program
    .command("group")
    .description("Put articles into stories and find copies, an article a line, in order of time: each is decided as it comes.")
    .requiredOption("--jsonl <in>", "read lines of {id, title, text, published, publisher?}; - for standard input")
    .option("--out <out>", "write lines of {id, story, copyOf} there instead of to standard output")
    .action(async (options: LineOptions) => ended(await (await import("../commands/group.ts")).group(options, processTerminal)));
  addTelling(program, ended);
}

function addTelling(program: Command, ended: (code: number) => void): void {
  program
    .command("trends")
    .description("Show what is going on: stories louder than usual for their subject at this hour, each with its reason in numbers.")
    .option("--window <hours>", "how long now is: 6h, 24h, 2d", "6h")
    .option("--at <moment>", "at that moment instead of now, or of the newest page where nothing came lately: 2023-03-02T12:00:00Z")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; window: string; at?: string; json?: true }) =>
      ended(await (await import("../commands/trends.ts")).showTrends(options, processTerminal)),
    );
  program
    .command("stories")
    .description("List the stories, last seen first, each with how many articles, copies and outlets it has.")
    .option("--limit <n>", "how many at most", "30")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; limit: string; json?: true }) =>
      ended(await (await import("../commands/stories.ts")).listStories(options, processTerminal)),
    );
  program
    .command("story")
    .description("Show one story: what was new on each day and which counts moved, tolls, who said what, pictures, who copied whom.")
    .argument("<id>", "as `stories` and `trends` print it")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, options: { data: string; json?: true }) =>
      ended(await (await import("../commands/story.ts")).showStory(id, options, processTerminal)),
    );
}
