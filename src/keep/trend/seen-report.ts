/** A page of a story as a trend counts it. */
export interface SeenReport {
  /** Id of the article. */
  readonly article: string;
  readonly story: string;
  /** Null where no outlet is known: such pages count as one outlet. */
  readonly publisher: string | null;
  /** When it came out. ISO instant. */
  readonly moment: string;
  /** Id of the first page of its text, or null where it is its own; a copy of a copy names the first as well. */
  readonly copyOf: string | null;
  /** Name of the outlet or agency whose text a copy is: "AP"; null where it is no copy or nothing names one. */
  readonly voice: string | null;
  /** Names that its subject is known by, the heaviest first. */
  readonly entities: readonly string[];
}
