/**
 * What a person may decide.
 *
 * right            figures are read right: nobody need look at them again
 * misread          figures are none, or other than read: they count in no tally
 * wrong-claimant   figures are the word of `to`
 * wrong-day        figures hold for the ISO day `to`
 * merge            the tallies after the first belong to the first
 * split            figures leave their tally for one of their own, called `to`
 * accept           a break is a restatement that the source gave reasons for
 * rename           a tally is called `to`
 * pin, follow      a tally stands first; a tally's news are wanted
 * same-actor       the actors after the first are the first, which is called `to`
 * other-actor      a name, by its key, is that of the actor called `to`
 * mark             a tally's own milestone is the number `to`
 * undo             the corrections named no longer hold
 */
export type Decision =
  | "right"
  | "misread"
  | "wrong-claimant"
  | "wrong-day"
  | "merge"
  | "split"
  | "accept"
  | "rename"
  | "pin"
  | "follow"
  | "mark"
  | "same-actor"
  | "other-actor"
  | "undo";

/** What a figure was when somebody judged it: under other rules its id may be another figure's. */
export interface Anchor {
  /** Its global id then. */
  readonly figure: string;
  readonly article: string;
  /** Where it stood in the article's text. */
  readonly start: number;
  /** Its sentence, the words of its count, its measure. */
  readonly sentence: string;
  readonly count: string;
  readonly measure: string;
}

/** What a person decided: an event like any other, undone by another and never taken out. */
export interface Correction {
  readonly kind: "correction";
  /** Decision, what it is about and its moment, as a slug. */
  readonly key: string;
  readonly decision: Decision;
  /** Ids of the figures, tallies, breaks, actors or, for `undo`, corrections it is about; keys of names for `other-actor`. */
  readonly about: readonly string[];
  /** One for each figure in `about`; empty where it is about other things. */
  readonly anchors: readonly Anchor[];
  /** The new name, claimant, ISO day or number; null for decisions that need none. */
  readonly to: string | null;
  readonly by: string;
  /** When it was decided, from which on it holds. ISO instant. */
  readonly known: string;
  /** In the person's own words; "" where none were given. */
  readonly why: string;
}
