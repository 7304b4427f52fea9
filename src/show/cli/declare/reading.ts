import type { Command } from "commander";
import type { SecondReaderOptions } from "../open-second-reader.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption, withSecondReader, withWeb } from "./options.ts";

/** Commands that read a page or lines and keep nothing. */
export function addReading(program: Command, ended: (code: number) => void): void {
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
  withWeb(withSecondReader(read)).action(async (what: string | undefined, options: SecondReaderOptions & { data: string }) =>
    ended(await (await import("../commands/read.ts")).read(what, options, processTerminal)),
  );
}
