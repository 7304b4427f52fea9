/** What became of a feed, and what a reader found in it. */
export interface Answers {
  /** "crashed" where anything but a refusal was thrown. */
  readonly outcome: "read" | "refused" | "crashed";
  /** Its bytes as the reader takes them for text. */
  readonly text: string;
  /** The value of a field of `Feed`, or of "author". */
  answer(field: string): unknown;
}
