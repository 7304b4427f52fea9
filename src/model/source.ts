/** Where pages come from, as a person names it on the command line. */
export interface Source {
  readonly id: string;
  readonly kind: "folder" | "file" | "address";
  /** The path or the address, as given. */
  readonly at: string;
  readonly pages: number;
  /** The moment of the newest capture, ISO instant, or null where nothing came of it. */
  readonly latest: string | null;
}
