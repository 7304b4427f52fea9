import type { Place } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";

/** A place named in a sentence. */
export interface PlaceFound extends Span {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  /** ISO 3166 code of its country where it has one. */
  readonly country: string | null;
  readonly kind: "country" | "region" | "city" | "area";
  /** Candidates not chosen. */
  readonly others: number;
}
