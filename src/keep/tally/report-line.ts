/** Words after a number that only say what is counted in. Lower case. */
const UNITS = new Set(["units", "unit", "pcs", "pieces", "persons", "people", "од", "одиниць", "осіб", "чоловік"]);

/**
 * What a line says after its number and its increment, where that is more than a unit.
 *
 *     personnel ‒ about 20300 (+200) persons were liquidated,
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function tailOf(line: string, number: string): string | null {
  const at = number ? line.indexOf(number) : -1;
  if (at < 0) return null;
  const after = line.slice(at + number.length).replace(/\([^()]{0,40}\)/g, " ");
  const words = after.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.some((word) => !UNITS.has(word.toLowerCase())) ? words.join(" ") : null;
}
