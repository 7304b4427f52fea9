import type { Command } from "commander";
import { processTerminal } from "../terminal.ts";
import type { WebOptions } from "../web-settings.ts";
import { dataOption, jsonOption, withWeb } from "./options.ts";

type Listing = { data: string; json?: true };

const GUIDE = `
Examples:
  tollkeeper sources add https://news.example/     watch a site: its feed, else its sitemap, else its front page
  tollkeeper sources import subscriptions.opml     watch all feeds of another reader
  tollkeeper sources                               what is watched, when it was last asked, and what went wrong
  tollkeeper collect --follow                      ask them all, until interrupted; "tollkeeper serve" does so as well`;

/** Commands on what is watched. */
export function addSources(program: Command, ended: (code: number) => void): void {
  const sources = program.command("sources").description("Say which feeds, sites and folders are watched.").addHelpText("after", GUIDE);
  const code = () => import("../commands/sources.ts");
  sources
    .command("list", { isDefault: true })
    .description("List what is watched and what was collected: last success, next try, last error.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: Listing) => ended(await (await code()).listSources(options, processTerminal)));
  withWeb(
    sources
      .command("add")
      .description("Watch addresses, folders or files. Of a site, the feed that it names is found.")
      .argument("<what...>", "addresses of feeds, sites and sitemaps; folders; files")
      .addOption(dataOption())
      .addOption(jsonOption()),
  ).action(async (whats: string[], options: Listing & WebOptions) =>
    ended(await (await code()).addToSources(whats, options, processTerminal)),
  );
  sources
    .command("remove")
    .description("Watch sources no longer. What came from them stays.")
    .argument("<source...>", "ids as `sources` prints them, or addresses")
    .addOption(dataOption())
    .action(async (names: string[], options: Listing) => ended(await (await code()).removeSources(names, options, processTerminal)));
  withWeb(
    sources
      .command("check")
      .description("Try each source now, keep nothing, and say what it gives.")
      .argument("[source...]", "ids as `sources` prints them, or addresses; all that are watched where none is named")
      .addOption(dataOption())
      .addOption(jsonOption()),
  ).action(async (names: string[], options: Listing & WebOptions) =>
    ended(await (await code()).checkSources(names, options, processTerminal)),
  );
  sources
    .command("import")
    .description("Watch every source of an OPML list, as other readers export them.")
    .argument("<file>", "a file of OPML")
    .addOption(dataOption())
    .action(async (file: string, options: Listing) => ended(await (await code()).importSources(file, options, processTerminal)));
  sources
    .command("export")
    .description("Print what is watched as an OPML list, for other readers.")
    .addOption(dataOption())
    .action(async (options: Listing) => ended(await (await code()).exportSources(options, processTerminal)));
}
