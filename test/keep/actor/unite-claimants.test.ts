import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { foldLedger } from "../../../src/keep/fold.ts";
import { readLedgerFile } from "../ledger-file.ts";

/** Who claims, of articles on one story, each with the name it uses. */
const claimants = (...names: readonly string[]) => {
  const lines = names.map((name, at) => `2024-01-05 ${name} on fire at covered market near harbour: ${at + 3} people killed`);
  return foldLedger(readLedgerFile(lines.join("\n")).events).actors.map(({ name }) => name);
};

test("the long and the short name of a claimant are one, and it is called as it was first", () => {
  deepStrictEqual(claimants("disaster agency VDO", "VDO", "Vallena's disaster agency"), ["disaster agency VDO"]);
  deepStrictEqual(claimants("Ana Ruiz", "Interior Minister Ana Ruiz", "Ruiz"), ["Ana Ruiz"]);
});

test("a name that may be short for two stays apart", () => {
  deepStrictEqual(claimants("Minister Ana Ruiz", "coroner Paul Ruiz", "Ruiz"), ["coroner Paul Ruiz", "Minister Ana Ruiz", "Ruiz"]);
});

test("a bare role is short for nobody in another article, and a country for none of its officials", () => {
  deepStrictEqual(claimants("disaster agency VDO", "the agency"), ["agency", "disaster agency VDO"]);
  deepStrictEqual(claimants("a U.S. official", "U.S."), ["U.S.", "U.S. official"]);
});

test("a bare role is short for the one whom its own article names", () => {
  const [line] = readLedgerFile(
    "2024-01-05 disaster agency VDO on fire at covered market near harbour: 3 people killed | 9 people injured",
  ).events;
  const [killed, injured] = line!.figures;
  const agency = { ...injured!, figure: { ...injured!.figure, claimant: { name: "the agency", via: [] } } };
  deepStrictEqual(
    foldLedger([{ ...line!, figures: [killed!, agency] }]).actors.map(({ name }) => name),
    ["disaster agency VDO"],
  );
});
