import { type Command, Option } from "commander";
import type { ServeOptions } from "../commands/serve.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption, withWeb } from "./options.ts";

/** Commands that show what is kept. */
export function addShowing(program: Command, ended: (code: number) => void): void {
  program
    .command("tallies")
    .description("List the running counts, each with its latest value.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true }) =>
      ended(await (await import("../commands/tallies.ts")).listTallies(options, processTerminal)),
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
      ended(await (await import("../commands/tally.ts")).showTally(id, options, processTerminal)),
    );
  program
    .command("why")
    .description("Show one figure: its sentence, the words behind each field, where it was captured and which readings rest on it.")
    .argument("<figure>", "the article's id, a dot and the figure's own, as `tally --json` gives it in `figures`")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, options: { data: string; json?: true }) =>
      ended(await (await import("../commands/why.ts")).whyOf(id, options, processTerminal)),
    );
  program
    .command("versions")
    .description("List the captures of one article and what changed from each to the next: words, figures, who said what.")
    .argument("<article>", "its id: what stands before the dot in the id of any of its figures")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (id: string, options: { data: string; json?: true }) =>
      ended(await (await import("../commands/versions.ts")).listVersions(id, options, processTerminal)),
    );
  program
    .command("checks")
    .description("List where tallies contradict themselves, with the arithmetic.")
    .option("--tally <id>", "those of one tally alone")
    .option("--as-known <moment>", "as somebody knew it at that moment: 2023-03-02 or 2023-03-02T12:00:00Z")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true; tally?: string; asKnown?: string }) =>
      ended(await (await import("../commands/checks.ts")).listChecks(options, processTerminal)),
    );
  const serve = program
    .command("serve")
    .description("Show it all in the browser, and ask watched sources as often as news come from them.")
    .addOption(dataOption())
    .addOption(new Option("--port <port>", "port to listen on").env("PORT").default("4750"))
    .addOption(new Option("--host <host>", "address to listen on").default("127.0.0.1"))
    .option("--public", "show sentences with links instead of whole articles")
    .option("--no-collect", "only show: ask no sources")
    .addOption(
      new Option("--public-url <url>", "where this site is reached from outside: feeds with a hub (WebSub) then tell of news at once").env(
        "TOLLKEEPER_PUBLIC_URL",
      ),
    );
  withWeb(serve).action(async (options: ServeOptions) =>
    ended(await (await import("../commands/serve.ts")).serve(options, processTerminal)),
  );
  program
    .command("demo")
    .description("Load the example newsroom into a folder beside the program, the first time, and serve it.")
    .addOption(new Option("--port <port>", "port to listen on").env("PORT").default("4750"))
    .action(async (options: { port: string }) => ended(await (await import("../commands/demo.ts")).demo(options, processTerminal)));
}
