import { isDay } from "../lib/day.ts";
import type { Note } from "../model/note.ts";

const instant = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** When something was captured: what a source says, as long as it can be true, else now, with a note. Both as ISO instants in UTC. */
export function capturedMoment(said: unknown, now: string): { readonly captured: string; readonly notes: readonly Note[] } {
  if (said === undefined || said === null) return { captured: now, notes: [] };
  const captured = instantOf(said);
  if (captured === null) return { captured: now, notes: [doubt(said, "is no moment")] };
  if (captured > now) return { captured: now, notes: [doubt(said, "lies in the future")] };
  return { captured, notes: [] };
}

function doubt(said: unknown, state: string): Note {
  const text = `The time of capture ${JSON.stringify(said)} ${state}; the time of collecting is taken instead.`;
  return { stage: "gather", start: null, end: null, text };
}

/** An ISO day or instant as an instant in UTC with milliseconds, or null. Where no zone is named, UTC is meant: the same on every machine. */
function instantOf(said: unknown): string | null {
  if (typeof said !== "string" || !instant.test(said) || !isDay(said.slice(0, 10))) return null;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(said.slice(10)) || said.length === 10 ? said : `${said}Z`;
  const milliseconds = Date.parse(zoned.replace(" ", "T"));
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
