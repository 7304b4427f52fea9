import type { Place } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/**
 * A place named in a sentence. What no table knows but the text calls a place ("Williamson County", "the Al-Shati refugee camp") is an
 * `area` with its name as written, without id and coordinates.
 */
export interface PlaceFound extends Span {
  /** Tokens of the name, without a preposition and without what qualifies it: "Akron" in "in Akron, Ohio". */
  readonly from: number;
  readonly to: number;
  /** Its id is a GeoNames number for towns, ISO 3166 for countries, "UA.Kharkiv" for regions. */
  readonly place: Place;
  /** ISO 3166 code of its country where it has one. */
  readonly country: string | null;
  readonly kind: "country" | "region" | "city" | "area";
  /** How many other places bear the name. */
  readonly others: number;
}
