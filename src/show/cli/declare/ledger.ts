import type { Command } from "commander";
import { processTerminal } from "../terminal.ts";
import type { ImportCommandOptions } from "../commands/import.ts";
import { dataOption, jsonOption } from "./options.ts";

/** Commands that import, export, correct and question tallies. */
export function addLedger(program: Command, ended: (code: number) => void): void {
  program
    .command("import")
    .description("Bring in a published series: CSV, TSV, JSON, JSON Lines or lines of revisions. Importing again adds nothing.")
    .argument("<what>", "a file, or a folder of dated copies of one")
    .requiredOption("--map <file>", "what its columns mean; docs/maps holds examples, docs/series.md the form")
    .option("--known <moment>", "when the file was known, where neither its rows nor its name say: 2023-03-02 or 2023-03-02T12:00:00Z")
    .option("--dry-run", "read it and say what would be new; keep nothing")
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", IMPORT_EXAMPLES)
    .action(async (what: string, options: ImportCommandOptions) =>
      ended(await (await import("../commands/import.ts")).importTable(what, options, processTerminal)),
    );
}

const IMPORT_EXAMPLES = `
Examples:
  tollkeeper import losses.csv --map losses-map.json --dry-run      is the map right?
  tollkeeper import losses.csv --map losses-map.json --data desk    the rows into tallies
  tollkeeper import copies/ --map losses-map.json --data desk       a folder of dated copies: losses-2022-03-08.csv …
  tollkeeper checks --data desk                                     where the series contradicts itself`;
