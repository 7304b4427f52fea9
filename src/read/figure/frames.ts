import { type Finding, Findings, type Frame } from "./finding.ts";
import { active } from "./frames/active.ts";
import { along } from "./frames/along.ts";
import { among } from "./frames/among.ts";
import { deedOf } from "./frames/deed-of.ts";
import { hold } from "./frames/hold.ts";
import { including } from "./frames/including.ts";
import { inner } from "./frames/inner.ts";
import { passive } from "./frames/passive.ts";
import { reduced } from "./frames/reduced.ts";
import { state } from "./frames/state.ts";
import { total, toll } from "./frames/toll.ts";
import { undergo } from "./frames/undergo.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** Every frame, in the order they are read in. */
const frames: readonly Frame[] = [
  // Verbs first: what a verb says of a counting outweighs what its noun suggests ("two victims were freed").
  passive,
  active,
  undergo,
  state,
  reduced,
  hold,
  along,
  among,
  // A toll's number may look like a counting of its own.
  toll,
  deedOf,
  inner,
  // What a bare total counts is known by the figures before it.
  total,
  // Parts take their measure from the wholes found before.
  including,
];

/** Runs all frames over a sentence. One finding for each counting and measure, in order of text. */
export function findingsOf(reading: SentenceReading): Finding[] {
  const found = new Findings();
  for (const frame of frames) for (const finding of frame(reading, found)) found.add(finding);
  return found.all.sort((a, b) => a.counting.from - b.counting.from);
}
