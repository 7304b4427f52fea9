/** The least F1, in percent, that each row of each set may have: set, then row. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One line for each row that lies below its floor, or is no longer measured at all. */
export function belowFloors(measured: Floors, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([row, floor]) => {
      const value = measured[set]?.[row];
      if (value !== undefined && value >= floor) return [];
      return [`${set}, ${row}: ${value ?? "not measured"}, its floor is ${floor}`];
    }),
  );
}

/** The floors with every row that now stands higher, and every new one. Never lower than before. */
export function raiseFloors(measured: Floors, floors: Floors): Floors {
  const sets = new Set([...Object.keys(floors), ...Object.keys(measured)]);
  return Object.fromEntries([...sets].map((set) => [set, raiseRows(measured[set] ?? {}, floors[set] ?? {})]));
}

function raiseRows(measured: Floors[string], floors: Floors[string]): Floors[string] {
  const rows = new Set([...Object.keys(floors), ...Object.keys(measured)]);
  return Object.fromEntries([...rows].map((row) => [row, Math.max(measured[row] ?? 0, floors[row] ?? 0)]));
}
