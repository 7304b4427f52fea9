import type { GroupedArticle } from "../../../../src/model/grouped-article.ts";
import { seededRandom } from "../../../seeded-random.ts";

/** A made-up stream: happenings that begin at random, each told by several articles in words of its own and of all. */
export function wire(articles: number, seed = 7): GroupedArticle[] {
  const random = seededRandom(seed);
  const pick = (most: number) => Math.floor(random() * most);
  return Array.from({ length: articles }, (_, i) => {
    const happening = Math.max(0, Math.floor(i / 4) - pick(12));
    const own = Array.from({ length: 12 }, (_, k) => word(happening * 31 + k));
    const common = Array.from({ length: 20 }, () => word(1_000_000 + pick(300)));
    const name = capital(word(happening * 31 + 20));
    const text = `${capital(common[0]!)} ${mixed([...own.filter(() => random() < 0.7), ...common], pick)} in ${name} ${pick(90)}.`;
    return {
      id: `a${i}`,
      title: `${capital(own[pick(6)]!)} ${own[pick(12)]} ${common[1]} ${name}`,
      text,
      published: new Date(Date.UTC(2024, 0, 1) + i * 600_000).toISOString(),
      publisher: `outlet ${pick(9)}`,
      origin: null,
      language: "en",
    };
  });
}

function mixed(words: readonly string[], pick: (most: number) => number): string {
  return words
    .map((own) => ({ own, at: pick(1000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ own }) => own)
    .join(" ");
}

const SYLLABLES = "ba ke lo mi nu ra se ti vo zu da fe go hi ju ka".split(" ");

function word(number: number): string {
  let made = "";
  for (let left = Math.imul(number + 1, 2_654_435_761) >>> 8; made.length < 8; left = Math.floor(left / 16)) made += SYLLABLES[left % 16];
  return made;
}

const capital = (own: string) => own[0]!.toUpperCase() + own.slice(1);
