import type { GroupedArticle } from "../../../src/model/grouped-article.ts";
import { CopyIndex, type CopyFinding } from "../../../src/keep/copy/copy-index.ts";
import { fingerprint } from "../../../src/keep/copy/fingerprint.ts";
import { type Random, numberBelow, seededRandom } from "../../seeded-random.ts";

export const SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no pu ra".split(" ");

/** Text of made-up words: the same for the same seed, and no two seeds share a run of four words. */
export function madeUpText(seed: number, words: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: words }, () => madeUpWord(random)).join(" ");
}

function madeUpWord(random: Random): string {
  return Array.from({ length: 2 + numberBelow(random, 2) }, () => SYLLABLES[numberBelow(random, SYLLABLES.length)]).join("");
}

/** An article that came on a day. */
export function articleOf(id: string, text: string, more: Partial<GroupedArticle> = {}): GroupedArticle {
  return { id, title: null, text, published: "2023-03-02", publisher: null, origin: null, language: null, ...more };
}

/** What each article was found to be, in order. */
export function placeAll(articles: readonly GroupedArticle[], index = new CopyIndex()): CopyFinding[] {
  return articles.map((article) => index.place(article, fingerprint(article.text, article.title)));
}

/** Each n-th word replaced by another. */
export function edited(text: string, each: number): string {
  return text
    .split(" ")
    .map((word, at) => (at % each === each - 1 ? `${word}x` : word))
    .join(" ");
}
