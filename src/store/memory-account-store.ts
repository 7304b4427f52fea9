import { compareText } from "../lib/compare-text.ts";
import type { Account, Session } from "../model/account.ts";
import type { AccountStore } from "./account-store.ts";

/** Accounts that are forgotten when the program ends. */
export function memoryAccountStore(): AccountStore {
  const accounts = new Map<string, Account>();
  const sessions = new Map<string, Session>();
  const endThose = (which: (session: Session) => boolean) => {
    const ended = [...sessions.values()].filter(which);
    for (const { token } of ended) sessions.delete(token);
    return ended.length;
  };
  return {
    accounts: async () => [...accounts.values()].toSorted((a, b) => compareText(a.name, b.name)),
    account: async (name) => accounts.get(name) ?? null,
    async keepAccount(account) {
      accounts.set(account.name, account);
    },
    async removeAccount(name) {
      endThose(({ account }) => account === name);
      return accounts.delete(name);
    },
    session: async (token) => sessions.get(token) ?? null,
    async keepSession(session, now) {
      endThose(({ expires }) => expires < now);
      sessions.set(session.token, session);
    },
    async endSession(token) {
      sessions.delete(token);
    },
    endSessionsOf: async (name) => endThose(({ account }) => account === name),
    async close() {},
  };
}
