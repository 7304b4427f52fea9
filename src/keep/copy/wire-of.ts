/** Only the beginning of a text is looked at: the line that says where it was filed from. */
const BEGINNING = 120;
const DATELINE = /^[^.!?\n]{0,60}?[(/](?<wire>\p{Lu}[\p{L} -]{1,25}?)[)/]\s{0,3}[-–—:]/u;

/**
 * The agency that a text names in its dateline, or null.
 *
 *   MANILA (AFP) — Nine people drowned when a ferry sank.
 *           ^^^
 */
export function wireOf(text: string): string | null {
  return DATELINE.exec(text.slice(0, BEGINNING))?.groups?.["wire"] ?? null;
}
