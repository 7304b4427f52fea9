/** A run of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words that stand in it. */
export interface Quoted extends Span {
  readonly text: string;
}
