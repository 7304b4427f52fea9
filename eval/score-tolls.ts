import type { Toll } from "../src/model/report.ts";
import type { GoldDocument, GoldToll } from "./gold.ts";
import type { Scoreboard } from "./score.ts";

/** Measures that an article's gold always tells of: a toll of another measure that is not labelled counts neither way. */
const always = ["killed", "injured"];

/** Compares what a text finally says of its own event, a line a measure. */
export function scoreTolls(gold: GoldDocument, tolls: readonly Toll[], board: Scoreboard): void {
  const wanted = gold.tolls ?? [];
  const measures = new Set([...always, ...wanted.map((one) => one.measure)]);
  const found = tolls.filter((toll) => measures.has(toll.measure));
  const right = wanted.filter((one) => found.some((toll) => toll.measure === one.measure && sameBounds(toll, one)));
  board.add("tolls", right.length, found.length, wanted.length);
  if (right.length < Math.max(wanted.length, found.length)) board.complain("tolls", gold.id, `${shown(wanted)}, read as ${shown(found)}`);
}

function shown(tolls: readonly GoldToll[]): string {
  return tolls.map((toll) => `${toll.measure} ${toll.low}..${toll.high ?? ""}`).join(", ") || "nothing";
}

function sameBounds(one: GoldToll, other: GoldToll): boolean {
  return one.high === other.high && Math.abs(one.low - other.low) <= (one.high === null ? 1 : 0);
}
