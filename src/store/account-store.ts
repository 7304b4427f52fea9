import type { Account, Session } from "../model/account.ts";

/** Accounts and who is signed in: a small file beside the others, written while pages are being collected. */
export interface AccountStore {
  /** In order of name. */
  accounts(): Promise<readonly Account[]>;
  account(name: string): Promise<Account | null>;
  /** Adds an account, or puts it in the place of the one of its name. */
  keepAccount(account: Account): Promise<void>;
  /** Says whether there was one; its sessions end. */
  removeAccount(name: string): Promise<boolean>;
  session(token: string): Promise<Session | null>;
  /** Keeps a session; those that expired before `now` are forgotten. */
  keepSession(session: Session, now: string): Promise<void>;
  endSession(token: string): Promise<void>;
  /** Ends every session of an account; says how many there were. */
  endSessionsOf(account: string): Promise<number>;
  close(): Promise<void>;
}
