/** A number somebody read, and what it is said to be of. */
export interface Question {
  readonly value: number;
  /** ISO days of the period it is said to cover, both inclusive; null where it is open at that end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words that the tally's name or definition must hold, in any order; none take every tally. */
  readonly words: readonly string[];
}

/** One way to come to a number. */
export interface Answer {
  readonly tally: string;
  readonly name: string;
  readonly claimant: string;
  readonly how: "total" | "difference" | "sum of increments";
  /** ISO days of the window, the first as the day whose total was taken off; null for a total. */
  readonly from: string | null;
  readonly to: string;
  readonly value: number;
  /** The answer less the number asked for; and how many days the window lies beside the one asked for. */
  readonly off: number;
  readonly shifted: number;
  /** The arithmetic in one line. */
  readonly text: string;
}
