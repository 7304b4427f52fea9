/** A column of a table in the terminal. */
export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** Longest entry that is shown whole. */
  readonly most?: number;
}

/** Rows under their titles, padded, two spaces between columns; an entry that is too long ends in "…". */
export function columns(heads: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const shown = [heads.map((head) => head.title), ...rows.map((row) => row.map((cell, i) => shorten(cell, heads[i]?.most)))];
  const widths = heads.map((_, i) => Math.max(...shown.map((row) => row[i]?.length ?? 0)));
  return shown.map((row) =>
    heads
      .map((head, i) => pad(row[i] ?? "", widths[i]!, head.align))
      .join("  ")
      .trimEnd(),
  );
}

export function shorten(text: string, most = Infinity): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

const pad = (text: string, width: number, align: Column["align"]) => (align === "right" ? text.padStart(width) : text.padEnd(width));
