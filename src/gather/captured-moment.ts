import { instantOf } from "../lib/instant.ts";
import type { Note } from "../model/note.ts";

/** When something was captured: what a source says, as long as it can be true, else now, with a note. Both as ISO instants in UTC. */
export function capturedMoment(said: unknown, now: string): { readonly captured: string; readonly notes: readonly Note[] } {
  if (said === undefined || said === null) return { captured: now, notes: [] };
  const captured = typeof said === "string" ? instantOf(said) : null;
  if (captured === null) return { captured: now, notes: [doubt(said, "is no moment")] };
  if (captured > now) return { captured: now, notes: [doubt(said, "lies in the future")] };
  return { captured, notes: [] };
}

function doubt(said: unknown, state: string): Note {
  const text = `The time of capture ${JSON.stringify(said)} ${state}; the time of collecting is taken instead.`;
  return { stage: "gather", start: null, end: null, text };
}
