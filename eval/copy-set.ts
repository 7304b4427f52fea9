import { type Random, numberBelow, oneOf, seededRandom } from "../test/seeded-random.ts";
import type { GoldDocument } from "./gold.ts";

/** An article of the set, and what it is: an original, or in which way it was copied from which others. */
export interface CopyCase {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Ids of the articles it was copied from; empty for an original. */
  readonly from: readonly string[];
}

const NOTHING_TO_DO = "Sign up for the morning letter of our newsroom and read on any device. Pictures may be bought through our desk.";
const BLOCK =
  "FILE: A view of the building taken earlier this year by a member of our staff. Pictures of the day are in our gallery, and readers may send us theirs until Sunday evening. The weather service expects more rain over the weekend; our letter has the forecast for each district.";
/** Words that editors put in or out. */
const FILLERS = "also reportedly local officials meanwhile yesterday early several later nearly".split(" ");

type Change = (text: string, random: Random) => string;
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const cut = (share: number) => (text: string) => {
  const words = wordsOf(text);
  return `${words.slice(0, Math.ceil(words.length * share)).join(" ")} … Read more`;
};
const lead = (count: number) => (text: string) => `${wordsOf(text).slice(0, count).join(" ")} …`;

/** Each so many of a hundred words replaced, dropped or followed by another. */
const edit =
  (percent: number): Change =>
  (text, random) =>
    wordsOf(text)
      .flatMap((word) => {
        if (numberBelow(random, 100) >= percent) return [word];
        return oneOf(random, [[], [oneOf(random, FILLERS)], [word, oneOf(random, FILLERS)]]);
      })
      .join(" ");

const reorder: Change = (text, random) => {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const at = 1 + numberBelow(random, Math.max(1, sentences.length - 1));
  return [...sentences.slice(at), ...sentences.slice(0, at)].join(" ");
};

const CHANGES: readonly (readonly [kind: string, change: Change])[] = [
  ["same", (text) => text],
  ["cut to half", cut(0.5)],
  ["cut to a quarter", cut(0.25)],
  ["first 40 words", lead(40)],
  ["first 20 words", lead(20)],
  ["edited, 5 %", edit(5)],
  ["edited, 15 %", edit(15)],
  ["edited, 30 %", edit(30)],
  ["in another order", reorder],
  ["line of an agency", (text) => `(Meridian Wire) — ${text} ${NOTHING_TO_DO}`],
  ["under a caption", (text) => `${BLOCK} ${text}`],
];

/** Originals, some of which share a block, and then a copy of each kind of each, and pages made of two; the same on every machine. */
export function copySet(documents: readonly GoldDocument[]): CopyCase[] {
  const originals = documents.map(({ id, text }, at) => ({
    id,
    kind: "original",
    text: at % 3 === 0 ? `${BLOCK} ${text}` : text,
    from: [],
  }));
  const random = seededRandom(documents.length);
  const copies = documents.flatMap(({ id, text }, at) => {
    const next = documents[(at + 1) % documents.length]!;
    const made = CHANGES.map(([kind, change]) => ({ id: `${id}, ${kind}`, kind, text: change(text, random), from: [id] }));
    return [
      ...made,
      { id: `${id}, extended`, kind: "extended by another", text: `${text}\n${next.text}`, from: [id, next.id] },
      { id: `${id}, stitched`, kind: "halves of two", text: `${cut(0.6)(text)} ${cut(0.6)(next.text)}`, from: [id, next.id] },
    ];
  });
  return [...originals, ...copies];
}
