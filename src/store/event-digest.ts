import { sha256 } from "../lib/slug.ts";
import type { LedgerEvent } from "../model/event.ts";

const width = 128n;

/** One number for one event. The key of a row or a correction says all of it; a capture may be read anew under the same key. */
export function eventDigest(event: LedgerEvent): bigint {
  const said = "kind" in event ? event.key : JSON.stringify(event);
  return BigInt(`0x${sha256(said).slice(0, 32)}`);
}

/**
 * The digest of a set of events after one comes or goes. Sums of hashes do not depend on the order of arrival and cost the same
 * however many events there are.
 */
export function withEvent(state: string, event: LedgerEvent): string {
  return written(BigInt(`0x${state}`) + eventDigest(event));
}

export function withoutEvent(state: string, event: LedgerEvent): string {
  return written(BigInt(`0x${state}`) - eventDigest(event));
}

export const noEvents = written(0n);

function written(sum: bigint): string {
  return BigInt.asUintN(Number(width), sum).toString(16).padStart(32, "0");
}
