import { ok } from "node:assert/strict";
import { foldLedger } from "../../src/keep/fold.ts";
import { addDays } from "../../src/lib/day.ts";
import { numberText } from "../../src/lib/number-text.ts";
import type { ArticleEvent } from "../../src/model/event.ts";
import { readLedgerFile } from "../keep/ledger-file.ts";
import { numberBelow, seededRandom, type Random } from "../seeded-random.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Ten times the events may cost no more than this many times the processor time: linear is 10, the square 100. */
const MOST = 20;
const CLAIMANTS = 40;

const { seed, count } = proofOptions(100_000);
const random = seededRandom(seed);
costOfFold(eventsOf(count / 100, random));
const [first, second, third] = [count / 100, count / 10, count].map((events) => costOfFold(eventsOf(events, random)));
const ratios = [second! / first!, third! / second!];
ok(
  ratios.every((ratio) => ratio < MOST),
  `ten times the events cost ${ratios.join(" and ")} times as much`,
);
tellResult({
  what: "daily reports of forty claimants and tolls of as many fires as days, folded into a ledger",
  many: `${numberText(count / 100)}, ${numberText(count / 10)} and ${numberText(count)} events`,
  result: `ten times the events cost ${ratios.map((ratio) => ratio.toFixed(1)).join(" and ")} times as much`,
});

/** Half are reports, half are tolls of fires that have three articles each. */
function eventsOf(events: number, random: Random): readonly ArticleEvent[] {
  const totals = Array.from({ length: CLAIMANTS }, () => 100);
  const lines = Array.from({ length: events }, (_, n) => {
    const day = addDays("2001-01-01", Math.floor(n / (2 * CLAIMANTS)));
    if (n % 2 === 0) return `${day} police on the ${placeName(Math.floor(n / 6))} fire: ${1 + numberBelow(random, 90)} people killed`;
    const claimant = ((n - 1) / 2) % CLAIMANTS;
    const added = numberBelow(random, 30);
    return `${day} report by Ministry ${placeName(claimant)}: tanks ${(totals[claimant]! += added)} (+${added})`;
  });
  return readLedgerFile(lines.join("\n")).events;
}

/** A word of its own for each number. */
function placeName(number: number): string {
  const letters = Array.from(number.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join("");
  return `M${letters}ville`;
}

/** Processor time, in microseconds. */
function costOfFold(events: readonly ArticleEvent[]): number {
  const began = process.cpuUsage();
  foldLedger(events);
  const { user, system } = process.cpuUsage(began);
  return user + system;
}
