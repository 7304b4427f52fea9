import type { Sentence } from "../model/sentence.ts";
import { dayPublished } from "./article/post-day.ts";
import type { Atoms } from "./atoms.ts";
import { findDates } from "./date/find-dates.ts";
import { findPlaces } from "./place/find-places.ts";
import type { PlaceContext } from "./place/place-context.ts";
import { findQuantities } from "./quantity/find-quantities.ts";
import type { Scan } from "./text/scan.ts";

/**
 * The atoms of one sentence. Each kind costs next to nothing where the sentence holds no word that could begin one.
 *
 * @param context of the article, from `placeContext`
 */
export function findAtoms(scan: Scan, sentence: Sentence, context: PlaceContext): Atoms {
  return {
    quantities: findQuantities(scan, sentence),
    dates: findDates(scan, sentence, dayPublished(scan.article, sentence.start)),
    places: findPlaces(scan, sentence, context),
  };
}
