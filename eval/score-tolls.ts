import type { Toll } from "../src/model/report.ts";
import type { GoldDocument } from "./gold.ts";
import type { Scoreboard } from "./score.ts";

/** Compares what a text finally says of its own event, a line a measure. */
export function scoreTolls(gold: GoldDocument, tolls: readonly Toll[], board: Scoreboard): void {
  const wanted = gold.tolls ?? [];
  const right = wanted.filter((one) => tolls.some((toll) => toll.measure === one.measure && sameBounds(toll, one)));
  board.add("tolls", right.length, tolls.length, wanted.length);
  const shown = (list: readonly { measure: string; low: number; high: number | null }[]) =>
    list.map((one) => `${one.measure} ${one.low}..${one.high ?? ""}`).join(", ") || "nothing";
  if (right.length < Math.max(wanted.length, tolls.length)) board.complain("tolls", gold.id, `${shown(wanted)}, read as ${shown(tolls)}`);
}

function sameBounds(one: { low: number; high: number | null }, other: { low: number; high: number | null }): boolean {
  return one.high === other.high && Math.abs(one.low - other.low) <= (one.high === null ? 1 : 0);
}
