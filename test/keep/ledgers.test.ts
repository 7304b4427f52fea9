import { deepStrictEqual, ok } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { foldLedger } from "../../src/keep/fold.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import { readLedgerFile } from "./ledger-file.ts";

const FOLDER = fileURLToPath(new URL("../ledgers", import.meta.url));

for (const name of globSync("*.txt", { cwd: FOLDER }).toSorted()) {
  const file = readLedgerFile(readFileSync(`${FOLDER}/${name}`, "utf8"));
  const ledger = foldLedger(file.events);

  test(`${name}: ${file.title}`, () => {
    const found = ledger.breaks.map(({ type, day, tally, text }) => ({ which: `${type} ${day} ${shortName(tally)}`, text }));
    const expected = file.breaks.map(({ type, day, tally, says }) => ({ which: `${type} ${day} ${tally}`, says }));
    deepStrictEqual(found.map(({ which }) => which).toSorted(), expected.map(({ which }) => which).toSorted());
    for (const { which, says } of expected)
      ok(
        found.some((one) => one.which === which && one.text.includes(says)),
        `“${says}” is not said: ${found.map(({ text }) => text).join("\n")}`,
      );
    deepStrictEqual(workedOut(ledger), file.worked.toSorted());
    const holds = facts(ledger);
    for (const line of file.tallies) ok(holds.includes(line), `“${line}” does not hold; what holds:\n${holds.join("\n")}`);
  });
}

/** The item of a campaign's tally, or the whole id of another. */
function shortName(tally: string): string {
  return tally.replace(/-(?:lost|losses)-.*/, "").replaceAll("-", " ");
}

function workedOut({ tallies }: Ledger): string[] {
  const readings = tallies.flatMap((tally) => tally.readings.map((reading) => ({ ...reading, name: shortName(tally.id) })));
  return readings
    .filter(({ method }) => method !== "stated")
    .map(({ day, name, low, method }) => `${day} ${name} ${low} ${method}`)
    .toSorted();
}

function shortNames(tallies: readonly string[]): string {
  return tallies.map(shortName).join(", ");
}

function facts({ tallies }: Ledger): string[] {
  const own = tallies.flatMap(({ id, wordings, predecessors, successors, readings, claimant }) => [
    `${shortName(id)}: wordings ${wordings.join(", ")}`,
    `${shortName(id)}: after ${shortNames(predecessors)}`,
    `${shortName(id)}: before ${shortNames(successors)}`,
    `${shortName(id)}: ${readings.filter(({ method }) => method === "stated").length} stated`,
    `${shortName(id)}: claimant ${claimant}`,
    ...readings.map(({ day, low, figures }) => `${shortName(id)}: ${day} ${low} by ${figures.join(", ")}`),
  ]);
  return [`tallies ${tallies.length}`, ...own.map((line) => line.trimEnd())];
}
