import { Argument, type Command, Option } from "commander";
import { LENS_NAMES } from "../../../model/lens.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption } from "./options.ts";

const FIELDS = `
Words are looked for by their beginnings, "phrases" as they stand, and these fields:
  speaker:NAME  claimant:NAME  measure:killed  place:NAME  outlet:NAME  (a name of several words in quotation marks)
  date:2024-03-02  date:2024-03  date:2024-03-01..2024-03-15  figure:>=1000  figure:10..50

Example: tollkeeper search flood claimant:police 'figure:>=100' date:2024`;

/** Commands that question tallies: what was passed, who says what, where a number comes from, how somebody counts. */
export function addQuestioning(program: Command, ended: (code: number) => void): void {
  program
    .command("marks")
    .description("List the round numbers that tallies passed, and the numbers of your own, newest first.")
    .option("--tally <id>", "those of one tally alone")
    .option("--forecast", "also when the next one may be reached, if the count goes on as in the last six weeks")
    .option("--as-known <moment>", "as somebody knew it at that moment: 2023-03-02 or 2023-03-02T12:00:00Z")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true; tally?: string; forecast?: true; asKnown?: string }) =>
      ended(await (await import("../commands/marks.ts")).showMarks(options, processTerminal)),
    );
  program
    .command("compare")
    .description("Hold tallies against the first one, on the days that both have: difference and ratio.")
    .argument("<ids...>", "two tallies or more")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (ids: string[], options: { data: string; json?: true }) =>
      ended(await (await import("../commands/compare.ts")).compare(ids, options, processTerminal)),
    );
  addActors(program, ended);
  addLens(program, ended);
  program
    .command("search")
    .description("Find articles by words, speakers, claimants, measures, places, outlets, days and figures, those that came last first.")
    .argument("<words...>", "words, phrases and fields; all of them must be met")
    .option("--limit <n>", "so many at most", "20")
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", FIELDS)
    .action(async (words: string[], options: { data: string; json?: true; limit: string }) =>
      ended(await (await import("../commands/search.ts")).searchArticles(words, options, processTerminal)),
    );
  program
    .command("reproduce")
    .description("Find what yields a number that you read: totals, windows and claimants, nearest first.")
    .argument("<number>", "1259 or 1,259")
    .argument("[words...]", "words that the tally's name or definition must hold: killed gaza")
    .option("--from <day>", "first day of the period it is said to cover")
    .option("--to <day>", "last day of it (default: the newest there is; without --from, a total of any day)")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (number: string, words: string[], options: { data: string; json?: true; from?: string; to?: string }) =>
      ended(await (await import("../commands/reproduce.ts")).reproduceNumber(number, words, options, processTerminal)),
    );
  program
    .command("profile")
    .description("Show how claimants count: lag, rounding, missing days, restatements.")
    .argument("[claimant]", "part of a name; all claimants where it is left out")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (claimant: string | undefined, options: { data: string; json?: true }) =>
      ended(await (await import("../commands/profile.ts")).profile(claimant, options, processTerminal)),
    );
}

/** Who counts, under which names and why. */
function addActors(program: Command, ended: (code: number) => void): void {
  program
    .command("actors")
    .description("List who counts something, across articles, with the names each goes by.")
    .argument("[words...]", "words that one of the names must hold")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (words: string[], options: { data: string; json?: true }) =>
      ended(await (await import("../commands/actors.ts")).listActors(words, options, processTerminal)),
    );
  program
    .command("actor")
    .description("Show one of them: every name with why it is theirs, running counts, newest statements.")
    .argument("<id>", "as `actors` lists them, or a name")
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", ACTOR_CORRECTIONS)
    .action(async (id: string, options: { data: string; json?: true }) =>
      ended(await (await import("../commands/actor.ts")).showActor(id, options, processTerminal)),
    );
}

const ACTOR_CORRECTIONS = `
Two that are one, and a name that is somebody else's:
  tollkeeper correct same-actor ana-ruiz interior-minister
  tollkeeper correct other-actor Ruiz --to "Paul Ruiz"`;

const LENSES = `
Lenses (none is right; a number chosen so is always shown with its lens):
  latest     each claimant's newest total
  lowest, best, highest    one of them: the lowest, the middle, the highest
  cautious   the lowest that two independent claimants agree on
  confirmed  each claimant's newest total of those confirmed, verified or identified by name`;

function addLens(program: Command, ended: (code: number) => void): void {
  program
    .command("lens")
    .description("Look at rival tallies of one happening through a lens.")
    .addArgument(new Argument("<lens>", "how to choose").choices(LENS_NAMES))
    .argument("<tally>", "one of the tallies; those of the same happening and measure are looked at together")
    .addOption(new Option("--day <day>", "as of this day (default: the newest there is)"))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", LENSES)
    .action(async (lens: string, tally: string, options: { data: string; json?: true; day?: string }) =>
      ended(await (await import("../commands/lens.ts")).lookThrough(lens, tally, options, processTerminal)),
    );
}
