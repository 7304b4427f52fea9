import type { Command } from "commander";
import type { CollectOptions } from "../commands/collect.ts";
import type { SecondReaderOptions } from "../open-second-reader.ts";
import { addSources } from "./sources.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption, withSecondReader, withWeb } from "./options.ts";

/** Commands that bring pages in. */
export function addKeeping(program: Command, ended: (code: number) => void): void {
  const collect = program
    .command("collect")
    .description("Capture pages, read them and fold what they say into tallies. Running it again adds nothing twice.")
    .argument("[what...]", "folders, files (HTML, text, JSONL, feeds) and addresses")
    .option("--follow", "watch them, and ask all that is watched as often as news come from it, until interrupted")
    .addOption(dataOption())
    .addOption(jsonOption());
  withWeb(withSecondReader(collect)).action(async (whats: string[], options: CollectOptions) =>
    ended(await (await import("../commands/collect.ts")).collectPages(whats, options, processTerminal)),
  );
  addSources(program, ended);
  program
    .command("rebuild")
    .description("Fold stories and tallies from the events anew, and say whether they were otherwise before. No page is read again.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true }) =>
      ended(await (await import("../commands/rebuild.ts")).rebuild(options, processTerminal)),
    );
  const reread = program
    .command("reread")
    .description("Read all archived pages again with today's rules and show what changed.")
    .addOption(dataOption())
    .addOption(jsonOption());
  withSecondReader(reread).action(async (options: SecondReaderOptions & { data: string; json?: true }) =>
    ended(await (await import("../commands/reread.ts")).rereadPages(options, processTerminal)),
  );
}
