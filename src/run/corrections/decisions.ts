import type { Decision } from "../../model/correction.ts";

/** What a decision is about, and what its `to` must be; null where it takes none. */
export interface DecisionForm {
  readonly about: "figure" | "tally" | "break" | "actor" | "name" | "correction";
  readonly to: string | null;
}

export const DECISION_FORMS: Readonly<Record<Decision, DecisionForm>> = {
  right: { about: "figure", to: null },
  misread: { about: "figure", to: null },
  "wrong-claimant": { about: "figure", to: "the claimant's name" },
  "wrong-day": { about: "figure", to: "an ISO day" },
  split: { about: "figure", to: "the name of the new tally" },
  merge: { about: "tally", to: null },
  rename: { about: "tally", to: "the new name" },
  pin: { about: "tally", to: null },
  follow: { about: "tally", to: null },
  mark: { about: "tally", to: "a whole number" },
  "same-actor": { about: "actor", to: null },
  "other-actor": { about: "name", to: "the name of whom it means" },
  accept: { about: "break", to: null },
  undo: { about: "correction", to: null },
};

export const DECISIONS = Object.keys(DECISION_FORMS) as readonly Decision[];
