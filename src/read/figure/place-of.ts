import type { Place } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { PlaceFound } from "../place/place-found.ts";
import { clauseAround, inside } from "./dates-of.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** The place named nearest to a figure in its sentence, one behind it before one in front of it. */
export function placeNear(reading: SentenceReading, finding: Finding): (Place & Span) | null {
  const from = Math.min(finding.counting.from, finding.predicate?.from ?? finding.counting.from);
  const to = Math.max(finding.counting.to, finding.predicate?.to ?? finding.counting.to);
  const clause = clauseAround(reading, from, to);
  const distance = (place: PlaceFound) =>
    (place.from >= to ? place.from - to : 2 * Math.max(0, from - place.to)) + (inside(place, clause) ? 0 : 100);
  let best: PlaceFound | null = null;
  for (const place of reading.atoms.places) if (best === null || distance(place) < distance(best)) best = place;
  return best ? { ...best.place, start: best.start, end: best.end } : null;
}
