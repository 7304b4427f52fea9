import assert from "node:assert/strict";
import { test } from "node:test";
import { addAccount, changePassword, removeAccount } from "../../../src/run/accounts/manage.ts";
import { hashPassword, isPassword } from "../../../src/run/accounts/password.ts";
import { signIn, signOut, whoIs } from "../../../src/run/accounts/sign-in.ts";
import { Refusal } from "../../../src/model/refusal.ts";
import { memoryAccountStore } from "../../../src/store/memory-account-store.ts";

const noon = "2026-03-01T12:00:00.000Z";
const password = "seven quiet rivers";

async function withAda() {
  const store = memoryAccountStore();
  await addAccount(store, { name: "Ada", role: "reader", password }, noon);
  return store;
}

test("a password fits its own hash and no other, and hashes never repeat", async () => {
  const [first, second] = [await hashPassword(password), await hashPassword(password)];
  assert.notEqual(first, second);
  assert.match(first, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  assert.deepEqual(
    [await isPassword(password, first), await isPassword("seven quiet river", first), await isPassword(password, "nonsense")],
    [true, false, false],
  );
});

test("the first account of a folder is its owner; names are told apart without case", async () => {
  const store = await withAda();
  assert.equal((await store.account("ada"))?.role, "owner");
  await assert.rejects(addAccount(store, { name: "ADA", role: "reader", password }, noon), Refusal);
  await assert.rejects(addAccount(store, { name: "bob", role: "reader", password: "short" }, noon), /shorter than 10/);
  await assert.rejects(addAccount(store, { name: "../x", role: "reader", password }, noon), Refusal);
  assert.equal((await addAccount(store, { name: "bob", role: "editor", password }, noon)).role, "editor");
});

test("who signs in is known by the token until they sign out or it expires", async () => {
  const store = await withAda();
  assert.equal(await signIn(store, "ada", "wrong password", noon), null);
  assert.equal(await signIn(store, "nobody", password, noon), null);
  const { token } = (await signIn(store, " Ada ", password, noon))!;
  assert.equal((await whoIs(store, token, "2026-03-10T00:00:00.000Z"))?.account.name, "ada");
  assert.equal(await whoIs(store, token, "2026-03-16T00:00:00.000Z"), null);
  assert.equal(await whoIs(store, `${token}x`, noon), null);
  await signOut(store, token);
  assert.equal(await whoIs(store, token, noon), null);
});

test("a new password ends what the old one began, and the last owner stays", async () => {
  const store = await withAda();
  const { token } = (await signIn(store, "ada", password, noon))!;
  await changePassword(store, "ada", "eight loud mountains");
  assert.equal(await whoIs(store, token, noon), null);
  assert.equal(await signIn(store, "ada", password, noon), null);
  await assert.rejects(removeAccount(store, "ada"), /the only owner/);
});
