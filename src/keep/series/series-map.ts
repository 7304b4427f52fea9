import { z } from "zod";

const name = z.string().min(1);
const column = z.string().min(1);

const DAY = z.union([column, z.strictObject({ column, format: name })], {
  error: 'write the name of a column, or {"column": "Date", "format": "M/D/YYYY"}',
});

const CLAIMANT = z.union([name, z.strictObject({ column, names: z.record(z.string(), name.nullable()).default({}) })], {
  error: 'write a name, or {"column": "source", "names": {"code": "Name of the institution", "none": null}}',
});

const PERIOD = z.union([z.int().nonnegative(), z.strictObject({ column, unit: z.enum(["hours", "days"]) })], {
  error: 'write hours, or {"column": "period", "unit": "hours"}',
});

const BOUND = z.enum(["exact", "about", "at least", "at most"]);
const MODIFIER = z.strictObject({ column: column.optional(), words: z.record(z.string(), BOUND) });

const HAPPENING = z.strictObject({ id: name, title: name, from: z.iso.date().nullable().default(null) });

const COUNTED = z.strictObject({
  text: z.string(),
  what: z.enum(["people", "things"]),
  side: name.nullable().default(null),
  role: name.nullable().default(null),
});

/** What a tally may say otherwise than its map. */
const SHARED = {
  claimant: CLAIMANT,
  happening: HAPPENING,
  place: name,
  period: PERIOD,
  modifier: MODIFIER,
};

const TALLY = z
  .strictObject({
    name,
    measure: name,
    counted: COUNTED,
    total: column.optional(),
    increment: column.optional(),
    correction: column.optional(),
    filled: z.boolean().default(false),
    definition: name.optional(),
    ends: z.iso.date().optional(),
    claimant: SHARED.claimant.optional(),
    happening: SHARED.happening.optional(),
    place: SHARED.place.optional(),
    period: SHARED.period.optional(),
    modifier: SHARED.modifier.optional(),
  })
  .refine(({ total, increment, correction }) => total ?? increment ?? correction, {
    error: 'it names no column: give it a "total", an "increment" or a "correction"',
  });

/** The form of an import map; `docs/series.md` describes it. */
export const SERIES_MAP = z.strictObject({
  series: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'write lower-case words joined by hyphens: "ua-personnel"' }),
  title: name,
  publisher: name.optional(),
  address: name.optional(),
  licence: name.optional(),
  rows: name.optional(),
  separator: z.string().length(1).optional(),
  day: DAY,
  key: z.array(column).default([]),
  known: column.optional(),
  published: column.optional(),
  missing: z.array(z.union([z.string(), z.number()])).default([]),
  claimant: SHARED.claimant,
  happening: SHARED.happening,
  place: SHARED.place.optional(),
  period: SHARED.period.optional(),
  modifier: SHARED.modifier.optional(),
  tallies: z.array(TALLY).min(1),
});

/** What the columns of a series mean. */
export type SeriesMap = z.output<typeof SERIES_MAP>;
export type MappedTally = SeriesMap["tallies"][number];
export type ModifierWords = z.output<typeof MODIFIER>;
export type ClaimantColumn = z.output<typeof CLAIMANT>;
export type Period = z.output<typeof PERIOD>;
