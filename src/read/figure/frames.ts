import { type Finding, Findings, type Frame } from "./finding.ts";
import { active } from "./frames/active.ts";
import { along } from "./frames/along.ts";
import { among } from "./frames/among.ts";
import { change } from "./frames/change.ts";
import { deedOf } from "./frames/deed-of.ts";
import { freeOrder } from "./frames/free-order.ts";
import { fronted } from "./frames/fronted.ts";
import { hold } from "./frames/hold.ts";
import { including } from "./frames/including.ts";
import { inner } from "./frames/inner.ts";
import { inverted } from "./frames/inverted.ts";
import { passive } from "./frames/passive.ts";
import { reduced } from "./frames/reduced.ts";
import { state } from "./frames/state.ts";
import { toll } from "./frames/toll.ts";
import { total } from "./frames/total.ts";
import { undergo } from "./frames/undergo.ts";
import { withIncrements } from "./with-increments.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** The frames of verbs, by the order of words. */
const verbFrames = {
  fixed: [passive, active, undergo, state, reduced, hold, inverted, along, among],
  free: [freeOrder, along, among],
} as const;

/** Every other frame, in the order they are read in. */
const frames: readonly Frame[] = [
  // A toll's number may look like a counting of its own.
  toll,
  deedOf,
  inner,
  // What a bare total counts is known by the figures before it.
  total,
  change,
  fronted,
  // Parts take their measure from the wholes found before.
  including,
];

/** Runs all frames over a sentence, verbs first: what a verb says of a counting outweighs what its noun suggests ("two victims were freed"). One finding for each counting and measure, in order of text. */
export function findingsOf(reading: SentenceReading): Finding[] {
  const found = new Findings();
  for (const frame of [...verbFrames[reading.words.wordOrder], ...frames]) for (const finding of frame(reading, found)) found.add(finding);
  return withIncrements(
    reading,
    found.all.toSorted((a, b) => a.counting.from - b.counting.from),
  );
}
