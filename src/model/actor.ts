/** A speaker or claimant across articles. */
export interface Actor {
  /** Readable slug: "general-staff-of-ukraine". */
  readonly id: string;
  /** The name it is shown by. */
  readonly name: string;
  /** Every form of the name that articles used for it, as written. */
  readonly aliases: readonly string[];
}
