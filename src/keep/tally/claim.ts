import type { Measure } from "../../model/figure.ts";
import type { Restatement } from "../../model/tally.ts";
import type { FoundActor } from "../actor/find-actor.ts";
import type { Item } from "./item.ts";
import type { Value } from "./value.ts";

/** A figure that another one includes. */
export interface Part {
  readonly low: number;
  /** Its global id. */
  readonly figure: string;
}

/** A place as claims tell it apart. */
export interface Whereabouts {
  /** Its id in the gazetteer, else its name. */
  readonly key: string;
  readonly name: string;
}

/** A figure that says something of a running count: who, how many of what, for which day, in which happening. */
export interface Claim extends Value {
  /** Global id of the figure. */
  readonly figure: string;
  /**
   * A correction is what a source took off a count (below zero) or put on it on review; it makes no reading, and explains breaks. A
   * restated claim is a total that its own source has since replaced or taken out: `restated` says by what.
   */
  readonly kind: "total" | "increment" | "correction" | "restated";
  /** ISO day the value holds for: as stated, else the day of publication. */
  readonly day: string;
  /** ISO day an increment counts from; null for totals and where nothing says so. */
  readonly since: string | null;
  readonly published: string | null;
  readonly known: string;
  /** Whether a later capture of the article says another number in its place. */
  readonly withdrawn: boolean;
  readonly article: string;
  /** Whose count it is, and who passed it on in which words. */
  readonly actor: FoundActor;
  readonly claimant: string;
  /** Whether the article names whose word it is; else it is the outlet's own, or nobody's. */
  readonly named: boolean;
  /** Id of the story or campaign. */
  readonly happening: string;
  readonly campaign: boolean;
  readonly measure: Measure;
  readonly item: Item;
  /** ISO country or organisation of the counted, where the happening does not settle it. */
  readonly side: string | null;
  /** Where the event took place, or which place a report or a table counts for; null for other campaigns and where open. */
  readonly place: Whereabouts | null;
  /** Whether it stands in a cell of a table. */
  readonly cell: boolean;
  /** Whether it is one of several counts that are told apart by place alone. */
  readonly byPlace: boolean;
  /** Whether it is a line of a report in list form, and which: 0, 1 … */
  readonly line: number | null;
  /** What the article says an increment is made of; empty where it says nothing. */
  readonly parts: readonly Part[];
  /** What a line says after its number, where that is more than a unit: "persons were liquidated". */
  readonly tail: string | null;
  /** Series and column of an imported row, within which sums are held from row to row; null for pages. A column that several claimants share is one. */
  readonly column: string | null;
  /** Whether the publisher of an imported series filled it in instead of quoting it. */
  readonly filled: boolean;
  /** The word of an imported row that its bounds were read from, "more than"; null where there is none, and for pages. */
  readonly word: string | null;
  /** What its source says is counted, where an imported series says so; else null. */
  readonly definition: string | null;
  /** ISO instant from which the value no longer held, and what stands in its place; null while it holds. */
  readonly restated: { readonly until: string; readonly to: Restatement["to"] } | null;
}
