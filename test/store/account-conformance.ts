import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Account, Session } from "../../src/model/account.ts";
import type { AccountStore } from "../../src/store/account-store.ts";

const noon = "2026-03-01T12:00:00.000Z";
const ada: Account = { name: "ada", role: "owner", password: "$argon2id$…", created: noon };
const session = (token: string, account: string, expires = "2026-03-15T12:00:00.000Z"): Session => ({
  token,
  account,
  csrf: "c",
  created: noon,
  expires,
});

/** What every store of accounts must do. @param open gives a new and empty one */
export function accountConformance(name: string, open: () => AccountStore): void {
  const check = (says: string, run: (store: AccountStore) => Promise<void>): void =>
    void test(says, async () => {
      const store = open();
      await run(store).finally(() => store.close());
    });
  describe(`${name}: accounts`, () => {
    check("an account is kept, replaced under its name, listed and removed", async (store) => {
      assert.equal(await store.account("ada"), null);
      await store.keepAccount(ada);
      await store.keepAccount({ ...ada, name: "abel", role: "reader" });
      await store.keepAccount({ ...ada, role: "editor" });
      assert.deepEqual(await store.account("ada"), { ...ada, role: "editor" });
      assert.deepEqual(
        (await store.accounts()).map((account) => account.name),
        ["abel", "ada"],
      );
      assert.deepEqual([await store.removeAccount("ada"), await store.removeAccount("ada")], [true, false]);
    });

    check("sessions end one by one, with their account, or all of one account", async (store) => {
      await store.keepAccount(ada);
      await store.keepAccount({ ...ada, name: "abel" });
      for (const token of ["a", "b", "c"]) await store.keepSession(session(token, "ada"), noon);
      await store.keepSession(session("d", "abel"), noon);
      assert.deepEqual(await store.session("a"), session("a", "ada"));
      await store.endSession("a");
      assert.equal(await store.session("a"), null);
      assert.equal(await store.endSessionsOf("ada"), 2);
      await store.removeAccount("abel");
      assert.equal(await store.session("d"), null);
    });

    check("what has expired is forgotten when the next one signs in", async (store) => {
      await store.keepAccount(ada);
      await store.keepSession(session("old", "ada", "2026-03-02T00:00:00.000Z"), noon);
      await store.keepSession(session("new", "ada"), "2026-03-03T00:00:00.000Z");
      assert.equal(await store.session("old"), null);
    });
  });
}
