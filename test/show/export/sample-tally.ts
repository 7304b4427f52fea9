import type { Reading, Tally } from "../../../src/model/tally.ts";

const READING: Reading = {
  day: "2031-03-02",
  low: 12,
  high: 12,
  modifier: "exact",
  method: "stated",
  published: "2031-03-02",
  known: "2031-03-02T18:00:00.000Z",
  claimant: 'the council, in "Notes"',
  wording: null,
  figures: ["notes-1.f1", "flood/2031-03-02@2031-03-02T18:00:00.000Z-0a.1"],
};

/** A tally of three days, one of them worked out, one restated. */
export const TALLY: Tally = {
  id: "people-killed-council-flood",
  name: "People killed · The flood · Council",
  measure: "killed",
  counted: "people",
  happening: "flood",
  claimant: "Council",
  definition: "People killed since 1 March 2031, as counted by Council: The flood.",
  wordings: [],
  predecessors: [],
  successors: [],
  readings: [
    READING,
    { ...READING, day: "2031-03-03", low: 15, high: null, known: "2031-03-05T09:00:00.000Z", wording: "more than" },
    { ...READING, day: "2031-03-04", low: 19, high: 19, method: "forward", published: null, known: "2031-03-06T09:00:00.000Z" },
  ],
  increments: [{ day: "2031-03-04", since: "2031-03-03", low: 4, high: 4, known: "2031-03-06T09:00:00.000Z", figures: ["notes-2.f3"] }],
  restatements: [
    {
      day: "2031-03-03",
      low: 14,
      high: 14,
      to: { low: 15, high: null },
      known: "2031-03-03T18:00:00.000Z",
      until: "2031-03-05T09:00:00.000Z",
      figures: ["notes-2.f1"],
    },
    {
      day: "2031-03-01",
      low: 2,
      high: 2,
      to: null,
      known: "2031-03-01T18:00:00.000Z",
      until: "2031-03-03T18:00:00.000Z",
      figures: ["notes-0.f1"],
    },
  ],
};
