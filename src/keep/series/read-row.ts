import { addDays } from "../../lib/day.ts";
import { instantOf } from "../../lib/instant.ts";
import type { ImportedReading, SeriesSubject } from "../../model/import.ts";
import { cellReader, cellText } from "./cell-reader.ts";
import type { DayReader } from "./read-day.ts";
import { dayReader } from "./read-day.ts";
import { readValue } from "./read-value.ts";
import type { MappedTally, ModifierWords, Period, SeriesMap } from "./series-map.ts";
import { subjectFinder } from "./subject-finder.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** What a row says under its map. */
export interface ReadRow {
  /** What tells it from other rows: its day and the columns that the map names as its key. */
  readonly row: string;
  readonly day: string;
  /** ISO instant, where a column gives it. */
  readonly known: string | null;
  /** ISO day, where a column gives it. */
  readonly published: string | null;
  readonly subjects: readonly SeriesSubject[];
  readonly readings: readonly ImportedReading[];
}

/** Why a row cannot be read, as the second half of a message: `killed is "n/a", which …`. */
export interface RowTrouble {
  readonly trouble: string;
}

const HOURS_OF_DAY = 24;
const NO_WORDS: ModifierWords = { words: {} };

/** A reader of rows for one map. A row is read whole or not at all: what it cannot read it names. */
export function rowReader(map: SeriesMap): (fields: Fields) => ReadRow | RowTrouble {
  const days = dayReader(typeof map.day === "string" ? null : map.day.format);
  const dayColumn = typeof map.day === "string" ? map.day : map.day.column;
  const cellOf = cellReader(map.missing);
  const subjectOf = subjectFinder(map, cellOf);
  const tallies = map.tallies.map((tally) => tallyReader(map, tally, cellOf));
  return (fields) => {
    try {
      const day = dayIn(fields, dayColumn, days);
      const subjects: SeriesSubject[] = [];
      const readings = tallies.flatMap((read, at) => {
        const subject = subjectOf(at, fields);
        const own = subject === null ? [] : read(fields, day, subjects.length);
        if (subject !== null && own.length > 0) subjects.push(subject);
        return own;
      });
      const row = [day, ...map.key.map((column) => cellText(cellOf(fields, column)))].join(" ");
      return {
        row,
        day,
        known: momentIn(fields, map.known, cellOf),
        published: publishedIn(fields, map.published, cellOf),
        subjects,
        readings,
      };
    } catch (error) {
      if (error instanceof Unreadable) return { trouble: error.message };
      throw error;
    }
  };
}

/** A cell that says nothing its column could mean: caught where the row is read. */
class Unreadable extends Error {}

function unreadable(column: string, cell: unknown, what: string): Unreadable {
  return new Unreadable(`${column} is ${JSON.stringify(cell)}, which is ${what}`);
}

function dayIn(fields: Fields, column: string, days: DayReader): string {
  const day = days(fields[column]);
  if (day === null) throw unreadable(column, fields[column] ?? null, "no day in the format that the map gives");
  return day;
}

type CellOf = ReturnType<typeof cellReader>;

function momentIn(fields: Fields, column: string | undefined, cellOf: CellOf): string | null {
  const cell = column === undefined ? null : cellOf(fields, column);
  if (cell === null) return null;
  const moment = instantOf(cellText(cell));
  if (moment === null) throw unreadable(column!, cell, "no moment: write 2023-03-02T12:00:00Z");
  return moment;
}

function publishedIn(fields: Fields, column: string | undefined, cellOf: CellOf): string | null {
  return momentIn(fields, column, cellOf)?.slice(0, 10) ?? null;
}

type TallyReader = (fields: Fields, day: string, subject: number) => ImportedReading[];

function tallyReader(map: SeriesMap, tally: MappedTally, cellOf: CellOf): TallyReader {
  const modifier = tally.modifier ?? map.modifier ?? NO_WORDS;
  const period = tally.period ?? map.period;
  const columns = (["total", "increment", "correction"] as const).flatMap((kind) => (tally[kind] ? [{ kind, column: tally[kind] }] : []));
  return (fields, day, subject) =>
    columns.flatMap(({ kind, column }) => {
      const cell = cellOf(fields, column);
      if (cell === null) return [];
      if (tally.ends !== undefined && day > tally.ends)
        throw unreadable(column, cell, `later than ${tally.ends}, when the map says that it ends`);
      const beside = modifier.column === undefined || kind !== "total" ? null : cellOf(fields, modifier.column);
      const value = valueIn(column, cell, beside, modifier);
      if (kind === "correction" && value.low === 0) return [];
      if (kind === "total" && value.low < 0) throw unreadable(column, cell, "a total below nothing");
      const since = kind === "increment" ? sinceOf(fields, day, period, cellOf) : null;
      return [{ subject, kind, ...value, day, since, filled: tally.filled }];
    });
}

function valueIn(column: string, cell: unknown, beside: unknown, modifier: ModifierWords) {
  const word = beside === null ? null : cellText(beside);
  const value = readValue(cell, word, modifier.words);
  if (value) return value;
  const unknown = word !== null && readValue(cell, null, modifier.words) !== null;
  if (unknown) throw unreadable(modifier.column ?? column, beside, "no word that the map gives in `modifier`");
  throw unreadable(column, cell, "no whole number, nor marked as missing in the map");
}

/** The day an increment counts from: its own day where the period is none, null where no whole days are given. */
function sinceOf(fields: Fields, day: string, period: Period | undefined, cellOf: CellOf): string | null {
  if (period === undefined) return null;
  const cell = typeof period === "number" ? period : cellOf(fields, period.column);
  if (cell === null) return null;
  const length = Number(cell);
  if (!(length >= 0)) throw unreadable(typeof period === "number" ? "period" : period.column, cell, "no period");
  const days = typeof period === "number" || period.unit === "hours" ? length / HOURS_OF_DAY : length;
  return Number.isInteger(days) ? addDays(day, -days) : null;
}
