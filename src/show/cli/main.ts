import { Command, CommanderError } from "commander";
import packageFile from "../../../package.json" with { type: "json" };
import { Refusal } from "../../model/refusal.ts";
import { addAccounts } from "./declare/accounts.ts";
import { addGrouping } from "./declare/grouping.ts";
import { addJudging } from "./declare/judging.ts";
import { addKeeping } from "./declare/keeping.ts";
import { addLedger } from "./declare/ledger.ts";
import { addQuestioning } from "./declare/questioning.ts";
import { addReading } from "./declare/reading.ts";
import { addShowing } from "./declare/showing.ts";
import { DONE, exitCodeOf, STOPPED, WRONG_USE } from "./exit-code.ts";
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
  addGrouping(program, ended);
  addShowing(program, ended);
  addQuestioning(program, ended);
  addLedger(program, ended);
  addJudging(program, ended);
  addAccounts(program, ended);
  return program;
}

const GUIDE = `
Examples:
  tollkeeper read report.html                     the figures and statements of one page
  tollkeeper collect pages/ --data desk           keep a folder of pages and what they say
  tollkeeper tallies --data desk                  the running counts in it
  tollkeeper serve --data desk                    see it all in the browser

Exit codes: 0 done, 1 done but something was refused, 2 wrong use, 3 could not go on.`;
