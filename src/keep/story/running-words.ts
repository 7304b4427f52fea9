/** Words by which a sentence says that its number is a running count of a whole campaign, not of one event. Lower case. */
const RUNNING_WORDS: readonly string[] = [
  "since february 24",
  "from february 24",
  "since 24 february",
  "from 24 february",
  "since october 7",
  "since 7 october",
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

/** What a campaign may be called, and the one word it is kept under. */
const CAMPAIGN_NOUNS: ReadonlyMap<string, string> = new Map([
  ["war", "war"],
  ["invasion", "war"],
  ["conflict", "war"],
  ["fighting", "war"],
  ["hostilities", "war"],
  ["outbreak", "outbreak"],
  ["epidemic", "outbreak"],
  ["pandemic", "outbreak"],
  ["protests", "protests"],
  ["uprising", "protests"],
  ["crackdown", "protests"],
]);

/** Whether a sentence says that its number runs on. */
export function isRunning(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return RUNNING_WORDS.some((words) => lower.includes(words));
}

/** "The deadliest strike since the war began" tells of one strike. */
const COMPARING = /\b(?:\p{L}+est|worst|first|most)\b[^.;]{0,80}\bsince\b/iu;
/** "since the beginning of Russia's full-scale invasion" */
const WORDS_AFTER_SINCE = 10;

/**
 * The campaign that a sentence counts from the beginning of, or null.
 *
 *     1,169 have died since the outbreak began
 *                     ^^^^^^^^^^^^^^^^^^ outbreak
 */
export function campaignSince(sentence: string): string | null {
  if (COMPARING.test(sentence)) return null;
  for (const after of sentence
    .toLowerCase()
    .split(/\bsince\b/)
    .slice(1)) {
    const words = (/^[^.,;:]*/.exec(after)?.[0] ?? "").match(/\p{L}+/gu) ?? [];
    const noun = words.slice(0, WORDS_AFTER_SINCE).findLast((word) => CAMPAIGN_NOUNS.has(word));
    if (noun !== undefined) return CAMPAIGN_NOUNS.get(noun)!;
  }
  return null;
}
