import { userInfo } from "node:os";
import { Argument, type Command, Option } from "commander";
import { DECISIONS } from "../../../run/corrections/decisions.ts";
import { processTerminal } from "../terminal.ts";
import type { JudgingOptions } from "../commands/correct.ts";
import { dataOption, jsonOption } from "./options.ts";

const byOption = () => new Option("--by <name>", "whose decision it is").env("TOLLKEEPER_EDITOR").default(userInfo().username);
const whyOption = () => new Option("--why <text>", "the reason, in your own words").default("");

const DECIDING = `
Decisions:
  right FIGURE…                       it is read right, and need not be looked at again
  misread FIGURE…                     it is no such count, and stands in no tally
  wrong-claimant FIGURE… --to NAME    it is the word of somebody else
  wrong-day FIGURE… --to DAY          it holds for another day
  split FIGURE… --to NAME             they leave their tally for one of their own
  merge TALLY TALLY…                  the others become part of the first
  same-actor ACTOR ACTOR…             the others are the first one
  other-actor NAME… --to ACTOR        that name is somebody else's: whose, by name
  rename TALLY --to NAME              pin TALLY      follow TALLY
  mark TALLY --to NUMBER              tell when it reaches that number
  accept BREAK                        a restatement with its reasons; it stays listed as accepted

A figure's id is its article's, a dot and its own, as "tally ID --json" lists them.
Examples:
  tollkeeper correct wrong-day flood-1f0c6a2b.f3 --to 2024-09-19 --why "Thursday is the 19th"
  tollkeeper undo wrong-day-2026-11-22t10-00-00-000z-flood-1f0c6a2b-f3`;

/** Commands by which people correct what was read. */
export function addJudging(program: Command, ended: (code: number) => void): void {
  const run = async (decision: string, about: string[], options: JudgingOptions) =>
    ended(await (await import("../commands/correct.ts")).correct(decision, about, options, processTerminal));
  program
    .command("correct")
    .description("Decide what a figure, a tally or a break is; dated, signed and undoable.")
    .addArgument(new Argument("<decision>", "what you decide").choices(DECISIONS.filter((decision) => decision !== "undo")))
    .argument("<about...>", "ids of the figures, tallies, breaks or actors")
    .option("--to <value>", "the name, day or number that is right")
    .addOption(whyOption())
    .addOption(byOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", DECIDING)
    .action(run);
  program
    .command("undo")
    .description("Take decisions back; a taken-back undo brings its decision back.")
    .argument("<decisions...>", "as `corrections` lists them")
    .addOption(whyOption())
    .addOption(byOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .action((about: string[], options: JudgingOptions) => run("undo", about, options));
  addCorrections(program, ended);
}

function addCorrections(program: Command, ended: (code: number) => void): void {
  program
    .command("corrections")
    .description("List what people decided: who, when, why; carry it to another folder and back.")
    .option("--out <file>", "write every decision there, a line each")
    .option("--in <file>", "take in decisions from such a file; the same one twice adds nothing")
    .option("--examples", "the sentences that people judged, and whether today's rules read them so; with --out a line each")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true; out?: string; in?: string; examples?: true }) =>
      ended(await (await import("../commands/corrections.ts")).listDecisions(options, processTerminal)),
    );
}
