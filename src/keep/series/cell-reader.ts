/** Reads a cell of a row: null where there is none, where it is empty, or where it holds one of the map's marks for what is missing. */
export function cellReader(missing: readonly (string | number)[]): (fields: Readonly<Record<string, unknown>>, column: string) => unknown {
  const marks = new Set<unknown>(["", ...missing, ...missing.map(String)]);
  return (fields, column) => {
    const cell = Object.hasOwn(fields, column) ? fields[column] : null;
    const plain = typeof cell === "string" ? cell.trim() : cell;
    return plain === undefined || marks.has(plain) ? null : plain;
  };
}

/** A cell as it would be written: what is no text or number as JSON. */
export function cellText(cell: unknown): string {
  return typeof cell === "string" ? cell.trim() : JSON.stringify(cell ?? "");
}
