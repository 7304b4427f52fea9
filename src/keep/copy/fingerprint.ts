import { mixBits, wordHashes } from "./word-hashes.ts";

/** What is kept of a text to know it again, in whole or in part: hashes of runs of four words. */
export interface Fingerprint {
  /** How many runs of four words the text has. */
  readonly runs: number;
  /** Of the first 80 runs, the least of each four neighbours: a cut copy of twenty words still shares most of them. In order of the text. */
  readonly lead: Uint32Array;
  /** Of all runs, those whose hash is a multiple of 12: what a part of a text has is a part of what the whole has. In order of the text. */
  readonly body: Uint32Array;
  /** Hash of the title's words; 0 where it has too few to tell it from others. */
  readonly title: number;
}

const WORDS_IN_RUN = 4;
export const RUNS_OF_LEAD = 80;
const WINDOW = 4;
const BODY_SHARE = 12;
/** Words of a text that are looked at: what a page of any length may cost. */
const MOST_WORDS = 4000;
const MOST_WORDS_OF_TITLE = 40;
const LEAST_WORDS_OF_TITLE = 5;
/** Keeps the hashes of leads apart from those of bodies in one table. */
const LEAD_SIGN = 0x9e3779b9;
const PRIME = 0x2c1b3c6d;

/** The fingerprint of an article. Sampling by winnowing (Schleimer, Wilkerson and Aiken, 2003) and by 0 mod p (Manber, 1994). */
export function fingerprint(text: string, title: string | null): Fingerprint {
  const runs = runsOf(wordHashes(text, MOST_WORDS));
  return { runs: runs.length, lead: winnow(runs.subarray(0, RUNS_OF_LEAD)), body: sample(runs), title: titleHash(title ?? "") };
}

/** A hash for each run of four words. */
function runsOf(words: Uint32Array): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - WORDS_IN_RUN + 1));
  for (let at = 0; at < runs.length; at++) {
    let hash = 0;
    for (let next = at; next < at + WORDS_IN_RUN; next++) hash = Math.imul(hash ^ words[next]!, PRIME) + 1;
    runs[at] = mixBits(hash);
  }
  return runs;
}

/** The least hash of each window, each once. */
function winnow(runs: Uint32Array): Uint32Array {
  const found = new Set<number>();
  for (let end = Math.min(WINDOW, runs.length); end > 0 && end <= runs.length; end++) {
    let least = runs[Math.max(0, end - WINDOW)]!;
    for (let at = Math.max(0, end - WINDOW) + 1; at < end; at++) least = Math.min(least, runs[at]!);
    found.add(mixBits(least ^ LEAD_SIGN)); // the least of four are mostly low: spread again, so that they fill no one corner of a table
  }
  return Uint32Array.from(found);
}

function sample(runs: Uint32Array): Uint32Array {
  const found = new Set<number>();
  for (const run of runs) if (run % BODY_SHARE === 0) found.add(run);
  return Uint32Array.from(found);
}

function titleHash(title: string): number {
  const words = wordHashes(title, MOST_WORDS_OF_TITLE);
  if (words.length < LEAST_WORDS_OF_TITLE) return 0;
  return mixBits(words.reduce((hash, word) => Math.imul(hash ^ word, PRIME) + 1, 0));
}
