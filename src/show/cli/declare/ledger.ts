import { type Command, Option } from "commander";
import { processTerminal } from "../terminal.ts";
import type { ExportOptions } from "../commands/export.ts";
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
  program
    .command("export")
    .description("Write tallies out for other programs: tables, a data package, what was known when, a citation for each number.")
    .argument("<what...>", "ids of tallies, ids of happenings, or all")
    .addOption(new Option("--format <format>", "see below").choices(EXPORT_FORMATS).default("csv"))
    .option("--out <place>", "file or, where there are several, folder to write to; else it is printed")
    .option("--as-known <moment>", "as somebody knew it at that moment: 2023-03-02 or 2023-03-02T12:00:00Z")
    .addOption(dataOption())
    .addHelpText("after", EXPORT_EXAMPLES)
    .action(async (what: string[], options: ExportOptions) =>
      ended(await (await import("../commands/export.ts")).exportTallies(what, options, processTerminal)),
    );
}

const EXPORT_FORMATS = ["csv", "jsonl", "package", "hxl", "vintages", "citations"];

const EXPORT_EXAMPLES = `
Formats:
  csv, jsonl    a row for each total and each increment
  package       a folder: datapackage.json (Frictionless) with tallies.csv, readings.csv and citations.csv
  hxl           CSV with humanitarian hashtags
  vintages      a matrix: a row for each day, a column for each day on which something new was known
  citations     a row for each figure behind each number: outlet, title, day, address, archived copy, sentence

Examples:
  tollkeeper export all --data desk > readings.csv
  tollkeeper export russian-losses-in-ukraine --format package --out losses/ --data desk
  tollkeeper export TALLY --format vintages --out known.csv --data desk`;

const IMPORT_EXAMPLES = `
Examples:
  tollkeeper import losses.csv --map losses-map.json --dry-run      is the map right?
  tollkeeper import losses.csv --map losses-map.json --data desk    the rows into tallies
  tollkeeper import copies/ --map losses-map.json --data desk       a folder of dated copies: losses-2022-03-08.csv …
  tollkeeper checks --data desk                                     where the series contradicts itself`;
