import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import { commandLine } from "../src/show/cli/main.ts";

/** The reference of the command line as Markdown, from the definitions that the program itself uses. */
export function commandReference(): string {
  const program = commandLine(() => undefined);
  const parts = program.commands.flatMap((command) => [commandText(command), ...command.commands.map(commandText)]);
  return `# Commands\n\nWritten by \`npm run docs\` from what the program itself says; \`tollkeeper COMMAND --help\` prints the same.\n\n${parts.join("\n")}\n${AFTER}`;
}

const AFTER = `## Exit codes

| code | means |
|---|---|
| 0 | done |
| 1 | done, but something was refused |
| 2 | wrong use |
| 3 | could not go on: disk full or read-only, folder damaged or of a newer version, port taken |

With \`--json\`, a command that is refused prints \`{"refusal": {"code", "text"}}\`.
`;

function commandText(command: Command): string {
  const rows = command.options.map(optionRow).join("\n");
  const table = rows ? `\n| option | means |\n|---|---|\n${rows}\n` : "";
  return `## ${fullName(command)}\n\n\`tollkeeper ${fullName(command)} ${command.usage()}\`\n\n${command.description()}\n${table}`;
}

/** "tally", "accounts add" */
function fullName(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}

function optionRow(option: Option): string {
  const facts = [
    option.defaultValue === undefined ? "" : `default \`${String(option.defaultValue)}\``,
    option.envVar === undefined ? "" : `or \`$${option.envVar}\``,
  ].filter(Boolean);
  const more = facts.length > 0 ? ` (${facts.join(", ")})` : "";
  return `| \`${option.flags}\` | ${option.description.replaceAll("|", "\\|")}${more} |`;
}

if (import.meta.main) writeFileSync(fileURLToPath(new URL("commands.md", import.meta.url)), commandReference());
