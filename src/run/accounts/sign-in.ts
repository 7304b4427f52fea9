import { randomBytes } from "node:crypto";
import { sha256 } from "../../lib/slug.ts";
import type { Account, Session } from "../../model/account.ts";
import type { AccountStore } from "../../store/account-store.ts";
import { hashPassword, isPassword } from "./password.ts";

const DAYS = 14;
const DAY_MS = 86_400_000;
const TOKEN_BYTES = 32;

/** Somebody who is signed in, and the session by which they are. */
export interface SignedIn {
  readonly account: Account;
  readonly session: Session;
}

/** Hashed once for a name that nobody has, so that it takes as long to refuse as a wrong password. */
let nobody: Promise<string> | null = null;

/**
 * Signs somebody in: gives the token for the browser's cookie, or null where name and password do not fit.
 *
 * @param now ISO instant
 */
export async function signIn(
  store: AccountStore,
  name: string,
  password: string,
  now: string,
): Promise<{ readonly token: string; readonly session: Session } | null> {
  const account = await store.account(name.trim().toLowerCase());
  nobody ??= hashPassword(randomBytes(TOKEN_BYTES).toString("hex"));
  const fits = await isPassword(password, account?.password ?? (await nobody));
  if (!account || !fits) return null;
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const session: Session = {
    token: sha256(token),
    account: account.name,
    csrf: randomBytes(TOKEN_BYTES).toString("base64url"),
    created: now,
    expires: new Date(Date.parse(now) + DAYS * DAY_MS).toISOString(),
  };
  await store.keepSession(session, now);
  return { token, session };
}

/** Who a browser's token belongs to; null where it is none, was ended or has expired. */
export async function whoIs(store: AccountStore, token: string, now: string): Promise<SignedIn | null> {
  const session = await store.session(sha256(token));
  if (!session || session.expires <= now) return null;
  const account = await store.account(session.account);
  return account && { account, session };
}

export async function signOut(store: AccountStore, token: string): Promise<void> {
  await store.endSession(sha256(token));
}
