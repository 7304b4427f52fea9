import { Command, CommanderError, Option } from "commander";
import packageFile from "../../../package.json" with { type: "json" };
import { Refusal } from "../../model/refusal.ts";
import { DONE, exitCodeOf, STOPPED, WRONG_USE } from "./exit-code.ts";
import type { SecondReaderOptions } from "./open-second-reader.ts";
import { processTerminal } from "./terminal.ts";

/**
 * Runs the command line. A command's code is loaded only when it runs, so that `--version` and `--help` answer at once.
 *
 * @param argv without the program's own name
 * @returns the exit code: 0 done, 1 done but something was refused, 2 wrong use, 3 could not go on
 */
export async function main(argv: readonly string[]): Promise<number> {
  let code = DONE;
  const program = commandLine((ended) => (code = ended));
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return codeOfError(error, argv.includes("--json"));
  }
}

function codeOfError(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
  if (!(error instanceof Refusal)) return codeOfFault(error);
  if (json) processTerminal.print(JSON.stringify({ refusal: { code: error.code, text: error.message } }));
  processTerminal.say(error.message);
  return exitCodeOf(error.code);
}

function codeOfFault(error: unknown): number {
  processTerminal.say(`Cannot go on: Tollkeeper failed. This is a fault of its own; please report it with the lines below.`);
  processTerminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return STOPPED;
}

const dataOption = (what = "folder that everything is kept in") =>
  new Option("--data <dir>", what).env("TOLLKEEPER_DATA").default("tollkeeper-data");
const jsonOption = () => new Option("--json", "print JSON instead of text");

/** Of the jobs that read: a model to ask about figures in doubt. */
const secondReaderOptions = () => [
  new Option("--second-reader <url>", "OpenAI-compatible endpoint to ask about figures in doubt: http://127.0.0.1:8080/v1").env(
    "TOLLKEEPER_SECOND_READER",
  ),
  new Option("--second-reader-model <name>", "the model to ask there").env("TOLLKEEPER_SECOND_READER_MODEL"),
  new Option("--second-reader-below <confidence>", "ask about figures below this confidence, and those without any; all for every figure")
    .env("TOLLKEEPER_SECOND_READER_BELOW")
    .default("0.8"),
];

const withSecondReader = (command: Command): Command => secondReaderOptions().reduce((to, option) => to.addOption(option), command);

/** Every command there is. @param ended is told the exit code of the command that ran */
export function commandLine(ended: (code: number) => void): Command {
  const program = new Command("tollkeeper")
    .description("Reads the news and keeps every toll in it: how many of what, as of when, and on whose word.")
    .version(packageFile.version)
    .exitOverride()
    .showHelpAfterError("Run it with --help to see what it takes.")
    .addHelpText("after", GUIDE);
  addReading(program, ended);
  addKeeping(program, ended);
  addShowing(program, ended);
  return program;
}

const GUIDE = `
Examples:
  tollkeeper read report.html                     the figures and statements of one page
  tollkeeper collect pages/ --data desk           keep a folder of pages and what they say
  tollkeeper tallies --data desk                  the running counts in it
  tollkeeper serve --data desk                    see it all in the browser

Exit codes: 0 done, 1 done but something was refused, 2 wrong use, 3 could not go on.`;

function addReading(program: Command, ended: (code: number) => void): void {
  const read = program
    .command("read")
    .description("Read one page or text and print its report; or, with --jsonl, a document a line into a report a line.")
    .argument("[what]", "an address, a file, or - for standard input")
    .option("--published <day>", "the day it was published, where the page does not say: 2023-03-02")
    .option("--title <title>", "the title of a text that is given without one")
    .option("--explain", "show under each figure the words behind each of its fields, its rule and how sure that rule is")
    .addOption(jsonOption())
    .option(
      "--jsonl <in>",
      "read lines of {id, text | html, title?, url?, published?, publisher?, language?, captured?}; - for standard input",
    )
    .option("--out <out>", "write the report lines there instead of to standard output")
    .option("--workers <n>", "threads that read (default: one a core)")
    .addOption(dataOption("folder whose own measures are read as well"));
  withSecondReader(read).action(async (what: string | undefined, options: SecondReaderOptions & { data: string }) =>
    ended(await (await import("./commands/read.ts")).read(what, options, processTerminal)),
  );
}

function addKeeping(program: Command, ended: (code: number) => void): void {
  const collect = program
    .command("collect")
    .description("Capture pages, read them and fold what they say into tallies. Running it again adds nothing twice.")
    .argument("<what...>", "folders, files (HTML, text, JSONL, RSS) and addresses")
    .addOption(dataOption())
    .addOption(jsonOption());
  withSecondReader(collect).action(async (whats: string[], options: SecondReaderOptions & { data: string; json?: true }) =>
    ended(await (await import("./commands/collect.ts")).collectPages(whats, options, processTerminal)),
  );
  const reread = program
    .command("reread")
    .description("Read all archived pages again with today's rules and show what changed.")
    .addOption(dataOption())
    .addOption(jsonOption());
  withSecondReader(reread).action(async (options: SecondReaderOptions & { data: string; json?: true }) =>
    ended(await (await import("./commands/reread.ts")).rereadPages(options, processTerminal)),
  );
}

function addShowing(program: Command, ended: (code: number) => void): void {
  program
    .command("tallies")
    .description("List the running counts, each with its latest value.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true }) =>
      ended(await (await import("./commands/tallies.ts")).listTallies(options, processTerminal)),
    );
  program
    .command("tally")
    .description("Show one running count: every reading, stated or worked out, and where it breaks.")
    .argument("<id>", "as `tallies` prints it")
    .option("--as-known <moment>", "as somebody knew it at that moment: 2023-03-02 or 2023-03-02T12:00:00Z")
    .option("--csv", "print its readings as CSV")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, options: { data: string; json?: true; csv?: true; asKnown?: string }) =>
      ended(await (await import("./commands/tally.ts")).showTally(id, options, processTerminal)),
    );
  program
    .command("why")
    .description("Show one figure: its sentence, the words behind each field, where it was captured and which readings rest on it.")
    .argument("<figure>", "the article's id, a dot and the figure's own, as `tally --json` gives it in `figures`")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, options: { data: string; json?: true }) =>
      ended(await (await import("./commands/why.ts")).whyOf(id, options, processTerminal)),
    );
  program
    .command("checks")
    .description("List where tallies contradict themselves, with the arithmetic.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true }) =>
      ended(await (await import("./commands/checks.ts")).listChecks(options, processTerminal)),
    );
  program
    .command("serve")
    .description("Show it all in the browser.")
    .addOption(dataOption())
    .addOption(new Option("--port <port>", "port to listen on").env("PORT").default("4750"))
    .addOption(new Option("--host <host>", "address to listen on").default("127.0.0.1"))
    .option("--public", "show sentences with links instead of whole articles")
    .action(async (options: { data: string; port: string; host: string; public?: true }) =>
      ended(await (await import("./commands/serve.ts")).serve(options, processTerminal)),
    );
  program
    .command("demo")
    .description("Load the example newsroom into a folder beside the program, the first time, and serve it.")
    .addOption(new Option("--port <port>", "port to listen on").env("PORT").default("4750"))
    .action(async (options: { port: string }) => ended(await (await import("./commands/demo.ts")).demo(options, processTerminal)));
}
