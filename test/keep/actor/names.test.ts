import { deepStrictEqual, notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { COUNTRIES, governmentOf, NO_GOVERNMENT } from "../../../src/keep/actor/countries.ts";
import { nameForm } from "../../../src/keep/actor/name-form.ts";
import { fullKey, officeKey } from "../../../src/keep/actor/name-key.ts";
import { isShortFor } from "../../../src/keep/actor/short-for.ts";
import { spellingKey, SPELLINGS } from "../../../src/keep/actor/spelling.ts";

const isShort = (short: string, long: string) => isShortFor(nameForm(short), nameForm(long));

test("every rule of spelling makes its examples one, and leaves the others two", () => {
  for (const { same, not } of SPELLINGS) {
    for (const [a, b] of same) strictEqual(spellingKey(a), spellingKey(b), `${a}, ${b}`);
    for (const [a, b] of not) notStrictEqual(spellingKey(a), spellingKey(b), `${a}, ${b}`);
  }
});

test("a country, its capital and its government are the government where they speak, and no lookalike is", () => {
  for (const { code, name, names, seats } of COUNTRIES)
    for (const said of [...names, ...seats, `the government of ${name}`]) strictEqual(governmentOf(said)?.code, code, said);
  for (const other of NO_GOVERNMENT) strictEqual(governmentOf(other), null, other);
});

test("no seat, name or adjective is two countries'", () => {
  for (const part of ["names", "seats", "adjectives"] as const) {
    const all = COUNTRIES.flatMap((country) => country[part]);
    deepStrictEqual(
      all.filter((word, at) => all.indexOf(word) !== at),
      [],
    );
  }
});

test("honorifics, offices and patronymics are no part of a name", () => {
  for (const name of ["Mr Ihor Klymenko", "Ukraine's Interior Minister Ihor Klymenko", "Ігор Іванович Клименко"])
    strictEqual(fullKey(name), "person ihor klymenko", name);
});

test("a surname alone means nobody outside its story, and an office with it only where one person holds it", () => {
  strictEqual(fullKey("Klymenko"), null);
  strictEqual(officeKey("Interior Minister Klymenko"), null);
  strictEqual(officeKey("Prime Minister Denys Shmyhal"), officeKey("prime minister Shmyhal"));
});

test("whoever holds an office of a place is not called after it", () => {
  strictEqual(nameForm("mayor of Adra").kind, "other");
  deepStrictEqual(nameForm("governor of Vallena Oleh Marchuk").words, ["oleh", "marchuk"]);
});

test("an institution is the same whichever way its country or place is put", () => {
  strictEqual(fullKey("Adra police"), fullKey("the police in Adra"));
  strictEqual(fullKey("Polish interior ministry"), fullKey("Ministry of the Interior of Poland"));
  strictEqual(fullKey("Ministry of Defense of Russia"), fullKey("Russian defence ministry"));
  notStrictEqual(fullKey("Russian embassy in Poland office"), fullKey("Polish embassy in Russia office"));
});

test("an acronym is short for what it stands for", () => {
  ok(isShort("VDO", "Vallena Disaster Office"));
  ok(isShort("VDO", "disaster office (VDO)"));
  ok(!isShort("VDO", "Vallena Office for Disasters"));
});

test("a part, a spokesman and a person of an institution are not that institution", () => {
  for (const other of ["Adra regional police", "Adra police spokesman", "statement by Adra police", "Adra police Ivo Lark"])
    ok(!isShort("Adra police", other), other);
});

test("no name is short for itself", () => {
  for (const name of ["Ana Ruiz", "VDO", "Adra police", "Mayor Ruiz"]) ok(!isShort(name, name), name);
});
