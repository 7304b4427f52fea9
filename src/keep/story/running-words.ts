/** Words by which a sentence says that its number is a running count of a whole campaign, not of one event. Lower case. */
export const RUNNING_WORDS: readonly string[] = [
  "since the start",
  "since the beginning",
  "since the war",
  "since the invasion",
  "since february 24",
  "from february 24",
  "since 24 february",
  "from 24 february",
  "invasion",
  "full-scale",
  "the war",
  "overall",
  "so far",
  "total to",
  "total of",
  "total number",
  "total losses",
  "death toll",
  "since yesterday",
  "since monday",
  "since tuesday",
  "since wednesday",
  "since thursday",
  "since friday",
  "since saturday",
  "since sunday",
  "past day",
  "past 24 hours",
  "last 24 hours",
];

/** Whether a sentence says that its number runs on. */
export function isRunning(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return RUNNING_WORDS.some((words) => lower.includes(words));
}
