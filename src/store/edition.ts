import { sha256 } from "../lib/slug.ts";
import type { KeptReport } from "./store.ts";

/** A digest of what was read from a capture and by which rules: the same edition again is nothing new. Its moment is no part of it. */
export function editionOf({ rules, report, event }: KeptReport): string {
  return sha256(JSON.stringify([rules, report, { ...event, known: "" }])).slice(0, 32);
}
