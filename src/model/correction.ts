/** What a person decided; undoable, and never silent. */
export interface Correction {
  readonly id: string;
  readonly decision: "misread" | "same-tally" | "restatement";
  /** Ids of the figures, tallies or breaks it is about. */
  readonly about: readonly string[];
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly why: string;
  readonly undone: boolean;
}
