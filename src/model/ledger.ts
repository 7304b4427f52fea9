import type { Actor } from "./actor.ts";
import type { Break } from "./break.ts";
import type { Story } from "./story.ts";
import type { Tally } from "./tally.ts";

/** Everything that is kept, as known at one moment: what folding the events gives. */
export interface Ledger {
  /** In order of id. */
  readonly actors: readonly Actor[];
  /** In order of their first day, then id. */
  readonly stories: readonly Story[];
  /** In order of id. */
  readonly tallies: readonly Tally[];
  /** In order of day, then id. */
  readonly breaks: readonly Break[];
}
