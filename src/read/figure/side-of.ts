import type { FigureWords } from "./figure-words.ts";

/** Whose the counted are, and of what sort, as far as their own words say. */
export function sideOf(words: FigureWords, counted: string): { side: string | null; role: string | null } {
  let side: string | null = null;
  let role: string | null = null;
  for (const word of counted
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("'s", "")
    .split(/[^\p{L}'-]+/u)) {
    side ??= words.sides.get(word) ?? null;
    role = words.roles.get(word) ?? role;
  }
  return { side, role };
}
