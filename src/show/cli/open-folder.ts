import { Refusal } from "../../model/refusal.ts";
import type { Store } from "../../store/store.ts";
import type { AccountStore } from "../../store/account-store.ts";
import { openAccounts } from "../../store/sqlite/accounts.ts";
import { openStore } from "../../store/open-store.ts";

/** Runs a job over the store of a folder and closes it, whatever happens. */
export async function withStore<Result>(
  dir: string,
  job: (store: Store) => Promise<Result>,
  options: { readOnly?: boolean; existing?: boolean } = {},
): Promise<Result> {
  const store = await openStore(dir, options);
  try {
    if (options.readOnly && (await isUnfolded(store))) await foldBeside(dir);
    return await job(store);
  } finally {
    await store.close();
  }
}

/** Whether something is in a folder, and nothing of it was folded: so an upgrade leaves it, or a first collection that was broken off. */
async function isUnfolded(store: Store): Promise<boolean> {
  if ((await store.foldedUpTo()) !== null) return false;
  for await (const event of store.events()) return event !== undefined;
  return false;
}

/** Folds a folder that is only read here. Where it may not be written to, or another program is at it, it stays as it is. */
async function foldBeside(dir: string): Promise<void> {
  const { foldStore } = await import("../../run/fold-store.ts"); // rarely needed, and much to load
  try {
    await withStore(dir, foldStore);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Opens a folder to show it: a new one is made, one that may not be written to is read as it is. */
export async function openToShow(dir: string): Promise<Store> {
  try {
    const store = await openStore(dir);
    if (await isUnfolded(store)) await foldBeside(dir);
    return store;
  } catch (error) {
    if (error instanceof Refusal && error.code === "stopped") return openStore(dir, { readOnly: true });
    throw error;
  }
}

/** The accounts of a folder, or null where nothing can be written: then nobody signs in. */
export function accountsToShow(dir: string): AccountStore | null {
  try {
    return openAccounts(dir);
  } catch (error) {
    if (error instanceof Refusal && error.code === "stopped") return null;
    throw error;
  }
}

/** Asks a folder's ledger. @throws {Refusal} `missing` where nothing was collected yet */
export function askLedger<Answer>(dir: string, ask: (store: Store) => Promise<Answer>): Promise<Answer> {
  return withStore(
    dir,
    async (store) => {
      if (await isUnfolded(store))
        throw new Refusal("missing", `Cannot list what ${dir} keeps: it is not folded yet. Run "tollkeeper rebuild --data ${dir}" first.`);
      if ((await store.foldedUpTo()) === null)
        throw new Refusal(
          "missing",
          `Cannot list what ${dir} keeps: nothing was collected into it yet. Run "tollkeeper collect WHAT --data ${dir}" first.`,
        );
      return ask(store);
    },
    { readOnly: true },
  );
}
