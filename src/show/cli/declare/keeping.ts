import type { Command } from "commander";
import type { SecondReaderOptions } from "../open-second-reader.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption, withSecondReader } from "./options.ts";

/** Commands that bring pages in. */
export function addKeeping(program: Command, ended: (code: number) => void): void {
  const collect = program
    .command("collect")
    .description("Capture pages, read them and fold what they say into tallies. Running it again adds nothing twice.")
    .argument("<what...>", "folders, files (HTML, text, JSONL, RSS) and addresses")
    .addOption(dataOption())
    .addOption(jsonOption());
  withSecondReader(collect).action(async (whats: string[], options: SecondReaderOptions & { data: string; json?: true }) =>
    ended(await (await import("../commands/collect.ts")).collectPages(whats, options, processTerminal)),
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
