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
    return await job(store);
  } finally {
    await store.close();
  }
}

/** Opens a folder to show it: a new one is made, one that may not be written to is read as it is. */
export async function openToShow(dir: string): Promise<Store> {
  try {
    return await openStore(dir);
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
