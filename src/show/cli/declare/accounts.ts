import { type Command, Option } from "commander";
import { ROLES, type Role } from "../../../model/account.ts";
import { processTerminal } from "../terminal.ts";
import { dataOption, jsonOption } from "./options.ts";

const ABOUT = `
The password is asked for, or read from standard input where that is no terminal. The first account is the owner.
Roles: a reader sees whole articles where the site is public; an editor also judges figures and tallies at the desk; an owner both.

Examples:
  tollkeeper accounts add ada
  tollkeeper accounts add bob --role reader < password.txt
  tollkeeper accounts sign-out bob`;

/** Commands that keep the accounts of the site's desk. */
export function addAccounts(program: Command, ended: (code: number) => void): void {
  const accounts = program
    .command("accounts")
    .description("Keep the accounts that may sign in to the site's desk.")
    .addHelpText("after", ABOUT);
  const load = () => import("../commands/accounts.ts");
  accounts
    .command("add")
    .description("Add an account; its password is asked for.")
    .argument("<name>", "letters, digits, dots and hyphens")
    .addOption(new Option("--role <role>", "what it may do").choices([...ROLES]).default("editor"))
    .addOption(dataOption())
    .action(async (name: string, options: { data: string; role: Role }) =>
      ended(await (await load()).addOne(name, options, processTerminal)),
    );
  accounts
    .command("list", { isDefault: true })
    .description("List the accounts.")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (options: { data: string; json?: true }) => ended(await (await load()).list(options, processTerminal)));
  accounts
    .command("password")
    .description("Give an account a new password, and end its sessions.")
    .argument("<name>")
    .addOption(dataOption())
    .action(async (name: string, options: { data: string }) => ended(await (await load()).renewPassword(name, options, processTerminal)));
  accounts
    .command("sign-out")
    .description("End every session of an account.")
    .argument("<name>")
    .addOption(dataOption())
    .action(async (name: string, options: { data: string }) => ended(await (await load()).endSessions(name, options, processTerminal)));
  accounts
    .command("remove")
    .description("Remove an account. What it decided stays.")
    .argument("<name>")
    .addOption(dataOption())
    .action(async (name: string, options: { data: string }) => ended(await (await load()).removeOne(name, options, processTerminal)));
}
