/** Which stage had something to say. */
export type Stage =
  | "gather"
  | "article"
  | "site"
  | "text"
  | "quantity"
  | "date"
  | "place"
  | "statement"
  | "figure"
  | "toll"
  | "check"
  | "opinion"
  | "tally"
  | "story";

/** Text we could not read, or read in two ways: a value beside the result, never thrown. */
export interface Note {
  readonly stage: Stage;
  /** Into `article.text`; null where the note is about the whole page. */
  readonly start: number | null;
  readonly end: number | null;
  /** One plain sentence for a person. */
  readonly text: string;
}
