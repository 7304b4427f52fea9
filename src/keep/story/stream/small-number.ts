/** Numbers that news write as words, in the languages that are read. */
const WRITTEN: readonly (readonly string[])[] = [
  ["two", "два", "дві", "двоє"],
  ["three", "три", "троє"],
  ["four", "чотири", "четверо"],
  ["five", "п’ять", "п'ять", "п’ятеро", "п'ятеро"],
  ["six", "шість", "шестеро"],
  ["seven", "сім", "семеро"],
  ["eight", "вісім", "восьмеро"],
  ["nine", "дев’ять", "дев'ять"],
  ["ten", "десять"],
  ["eleven", "одинадцять"],
  ["twelve", "дванадцять"],
];
const NUMBERS = new Map(WRITTEN.flatMap((words, i) => words.map((word) => [word, String(i + 2)] as const)));

/** The digits of a number written as a word, from 2 to 12, or null. */
export function smallNumber(word: string): string | null {
  return NUMBERS.get(word.toLowerCase()) ?? null;
}
