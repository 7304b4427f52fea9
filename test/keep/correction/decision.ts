import type { Correction, Decision } from "../../../src/model/correction.ts";

/** A decision made at a minute of one morning. */
export function decision(minute: number, what: Decision, about: readonly string[], to: string | null = null): Correction {
  const known = `2025-03-01T09:${String(minute).padStart(2, "0")}:00.000Z`;
  return {
    kind: "correction",
    key: `${what} ${about.join(" ")} ${known}`,
    decision: what,
    about,
    anchors: [],
    to,
    by: "editor",
    known,
    why: "",
  };
}
