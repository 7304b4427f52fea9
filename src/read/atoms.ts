import type { DateFound } from "./date/date-found.ts";
import type { PlaceFound } from "./place/place-found.ts";
import type { Quantity } from "./quantity/quantity.ts";

/** The atoms of one sentence, each list in order of text. Empty lists where the sentence did not pass the gate. */
export interface Atoms {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFound[];
  readonly places: readonly PlaceFound[];
}
