import type { Account, Role } from "../../model/account.ts";
import { Refusal } from "../../model/refusal.ts";
import type { AccountStore } from "../../store/account-store.ts";
import { hashPassword } from "./password.ts";

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/**
 * Adds an account. The first one of a folder is its owner whatever was asked for: somebody must keep the others.
 *
 * @throws {Refusal} `usage` where the name is none or taken, or the password too short
 */
export async function addAccount(
  store: AccountStore,
  given: { name: string; role: Role; password: string },
  now: string,
): Promise<Account> {
  const name = given.name.trim().toLowerCase();
  if (!NAME.test(name))
    throw new Refusal(
      "usage",
      `Cannot add the account ${given.name}: a name has up to 40 letters, digits, dots and hyphens. Choose another.`,
    );
  if (await store.account(name))
    throw new Refusal("usage", `Cannot add the account ${name}: there is one. Give it a new password with "accounts password".`);
  const first = (await store.accounts()).length === 0;
  const account: Account = { name, role: first ? "owner" : given.role, password: await hashPassword(given.password), created: now };
  await store.keepAccount(account);
  return account;
}

/** Gives an account a new password; whoever was signed in by the old one no longer is. */
export async function changePassword(store: AccountStore, name: string, password: string): Promise<void> {
  const account = await existing(store, name);
  await store.keepAccount({ ...account, password: await hashPassword(password) });
  await store.endSessionsOf(account.name);
}

/** Removes an account; the last owner stays. */
export async function removeAccount(store: AccountStore, name: string): Promise<void> {
  const account = await existing(store, name);
  const owners = (await store.accounts()).filter(({ role }) => role === "owner");
  if (account.role === "owner" && owners.length === 1)
    throw new Refusal("usage", `Cannot remove ${account.name}: it is the only owner. Add another owner first.`);
  await store.removeAccount(account.name);
}

/** Ends every session of an account; says how many. */
export async function signOutEverywhere(store: AccountStore, name: string): Promise<number> {
  return store.endSessionsOf((await existing(store, name)).name);
}

async function existing(store: AccountStore, name: string): Promise<Account> {
  const account = await store.account(name.trim().toLowerCase());
  if (account) return account;
  throw new Refusal("missing", `Cannot find the account ${name}: there is none of that name. "tollkeeper accounts list" names them.`);
}
