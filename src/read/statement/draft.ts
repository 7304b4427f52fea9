import type { Run } from "./noun-phrase.ts";
import type { Passage, Unit } from "./passage.ts";

/** A statement as found in one passage, in units, before names are known. */
export interface Draft {
  readonly passage: Passage;
  readonly units: readonly Unit[];
  /** Null for a quotation that has no cue of its own. */
  readonly cue: Run | null;
  readonly speaker: Run | null;
  /** Those who pass it on: "Interfax" in "Interfax, citing the ministry". */
  readonly via: readonly Run[];
  /** Where the speaker's run is in: another passage's for a floating quotation. */
  readonly speakerUnits: readonly Unit[];
  /** Runs of what is said, in order. */
  content: Run[];
  /** Quotations of later passages that go on with it, as tokens inside the marks. */
  readonly further: { from: number; to: number }[];
  /** Quotations of the passage before that it ends, likewise. */
  readonly leading: { from: number; to: number }[];
  /** First unit of the clause that the cue rules: what an earlier statement of the passage may not run into; null for one nested in it. */
  readonly clauseFrom: number | null;
  readonly rule: string;
}
