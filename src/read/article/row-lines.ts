import type { BlockRole } from "../../model/article.ts";

/** Roles of lines that only their neighbours give away: items of a list and rows of a table; null for every other line. */
export function rowRoles(lines: readonly string[]): (BlockRole | null)[] {
  const roles: (BlockRole | null)[] = lines.map(() => null);
  markRuns(lines, roles, isItem, 2, "list");
  markRuns(lines, roles, isCountedItem, 3, "list");
  markRuns(lines, roles, isTableRow, 2, "table");
  return roles;
}

/** Gives `role` to each run of at least `least` lines that pass the test. */
function markRuns(
  lines: readonly string[],
  roles: (BlockRole | null)[],
  test: (line: string) => boolean,
  least: number,
  role: BlockRole,
): void {
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && test(lines[to] ?? "")) to++;
    if (to - from >= least) roles.fill(role, from, to);
    from = Math.max(to, from + 1);
  }
}

function isItem(line: string): boolean {
  return /^(?:[•·▪◦‣*●■○✔►➤]|[-–—](?=\s)|\d{1,2}[.)](?=\s)|\p{Ll}\))\s*\S/u.test(line);
}

/**
 * A line of a daily count: a thing, a dash or a colon, a number.
 *
 *   tanks ‒ 1008 (+22),          Warships / boats: 13
 */
export function isCountedItem(line: string): boolean {
  return line.length <= 120 && countedItem.test(line);
}

const countedItem =
  /^[^.!?]{2,70}?(?:(?<!\d)\s[-‐‑‒–—―]\s?|(?<!\d)[-‐‑‒–—―]\s|(?<!\d):\s)(?:about |around |approximately |nearly |over |more than |up to |at least )?[+≈~]?\d[\d\s,.]*(?:\([^)]*\))?[^.!?]{0,40}[.,;]?$/iu;

function isTableRow(line: string): boolean {
  return line.length <= 600 && (line.includes("|") || line.includes("\t")) && /\S\s*[\t|]\s*\S/u.test(line);
}
