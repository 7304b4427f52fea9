import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { pluralText } from "../../../lib/number-text.ts";
import type { Role } from "../../../model/account.ts";
import { Refusal } from "../../../model/refusal.ts";
import { addAccount, changePassword, removeAccount, signOutEverywhere } from "../../../run/accounts/manage.ts";
import { worldEffects } from "../../../run/effects.ts";
import type { AccountStore } from "../../../store/account-store.ts";
import { openAccounts } from "../../../store/sqlite/accounts.ts";
import { DONE } from "../exit-code.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

interface Folder {
  readonly data: string;
}

/** `tollkeeper accounts add NAME` */
export async function addOne(name: string, { data, role }: Folder & { readonly role: Role }, terminal: Terminal): Promise<number> {
  return withAccounts(
    data,
    async (store) => {
      const account = await addAccount(store, { name, role, password: await askPassword() }, worldEffects.now());
      terminal.print(`${account.name} may sign in as ${account.role}.`);
    },
    { existing: false },
  );
}

/** `tollkeeper accounts list` */
export async function list({ data, json }: Folder & { readonly json?: true }, terminal: Terminal): Promise<number> {
  return withAccounts(data, async (store) => {
    const accounts = (await store.accounts()).map(({ name, role, created }) => ({ id: name, role, created }));
    if (json) terminal.print(JSON.stringify(accounts, null, 1));
    else if (accounts.length === 0) terminal.print(`Nobody may sign in yet. Add the owner: tollkeeper accounts add NAME --data ${data}`);
    else
      for (const line of columns(
        [{ title: "name" }, { title: "role" }, { title: "since" }],
        accounts.map(({ id, role, created }) => [id, role, created.slice(0, 10)]),
      ))
        terminal.print(line);
  });
}

/** `tollkeeper accounts password NAME` */
export async function renewPassword(name: string, { data }: Folder, terminal: Terminal): Promise<number> {
  return withAccounts(data, async (store) => {
    await changePassword(store, name, await askPassword());
    terminal.print(`${name} has a new password, and is signed out everywhere.`);
  });
}

/** `tollkeeper accounts sign-out NAME` */
export async function endSessions(name: string, { data }: Folder, terminal: Terminal): Promise<number> {
  return withAccounts(data, async (store) => {
    terminal.print(`${pluralText(await signOutEverywhere(store, name), "session")} ended.`);
  });
}

/** `tollkeeper accounts remove NAME` */
export async function removeOne(name: string, { data }: Folder, terminal: Terminal): Promise<number> {
  return withAccounts(data, async (store) => {
    await removeAccount(store, name);
    terminal.print(`${name} may no longer sign in.`);
  });
}

/** A folder is begun by its first account, and by no question about one. */
async function withAccounts(data: string, job: (store: AccountStore) => Promise<void>, { existing } = { existing: true }): Promise<number> {
  if (existing && !existsSync(data)) throw new Refusal("missing", `Cannot open ${data}: there is no such folder. Check --data.`);
  const store = openAccounts(data);
  try {
    await job(store);
    return DONE;
  } finally {
    await store.close();
  }
}

/** From the terminal, unseen, twice; or the first line of standard input. */
async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/, 1)[0]!;
  const first = await askOnce("Password, ten characters or more");
  if ((await askOnce("Again")) === first) return first;
  throw new Refusal("usage", "Cannot take this password: the second time it was another. Nothing was changed.");
}

async function askOnce(message: string): Promise<string> {
  const { isCancel, password } = await import("@clack/prompts");
  const typed = await password({ message });
  if (isCancel(typed)) throw new Refusal("usage", "Cannot go on without a password: none was given. Nothing was changed.");
  return typed;
}
