import type { GroupedArticle } from "../src/model/grouped-article.ts";
import { numberBelow, type Random, seededRandom } from "../test/seeded-random.ts";

const WORDS = 300;
const VOCABULARY = 40_000;
/** Of ten words of a text, so many are its story's own. */
const OWN_IN_TEN = 3;
const OWN_WORDS = 60;
const OWN_NAMES = 8;
/** One of so many articles begins a story; the others belong to one of so many that began last. */
const BEGINS = 4;
const OF_LATE = 400;
const DAY = 86_400_000;

/** Articles of made-up words, as often as news has them: the same for the same seed. */
export class MadeStream {
  readonly #random: Random = seededRandom(4750);
  readonly #perDay: (article: number) => number;
  #made = 0;
  #stories = 0;
  #time = Date.UTC(2024, 0, 1);

  /** @param perDay how many articles a day come when so many have come */
  constructor(perDay: (article: number) => number) {
    this.#perDay = perDay;
  }

  next(): GroupedArticle {
    const begins = this.#stories === 0 || numberBelow(this.#random, BEGINS) === 0;
    const story = begins ? this.#stories++ : Math.max(0, this.#stories - 1 - numberBelow(this.#random, OF_LATE));
    this.#time += DAY / this.#perDay(this.#made);
    const published = new Date(this.#time).toISOString();
    const [title, text] = [this.#words(story, 9), this.#words(story, WORDS)];
    return { id: `article-${this.#made++}`, title, text, published, publisher: null, origin: null, language: null };
  }

  #words(story: number, count: number): string {
    return Array.from({ length: count }, () => this.#word(story)).join(" ");
  }

  #word(story: number): string {
    if (numberBelow(this.#random, 10) >= OWN_IN_TEN) return wordOf(frequent(this.#random));
    const own = numberBelow(this.#random, OWN_WORDS);
    const word = wordOf(Math.imul(story * OWN_WORDS + own, 2_654_435_761) >>> 12);
    return own < OWN_NAMES ? word[0]!.toUpperCase() + word.slice(1) : word;
  }
}

/** By Zipf's law: the tenth word a tenth as often as the first. */
function frequent(random: Random): number {
  return Math.floor(VOCABULARY ** random());
}

const SYLLABLES = "ba ke lo mi nu ra se ti vo zu da fe go hi ju ka".split(" ");

export function wordOf(number: number): string {
  let made = "";
  for (let left = number; left > 0 || made.length < 3; left = Math.floor(left / 16)) made += SYLLABLES[left % 16]!;
  return made;
}

/** Some of a stream, made beforehand so that no clock holds the making. */
export function take(stream: MadeStream, count: number): GroupedArticle[] {
  return Array.from({ length: count }, () => stream.next());
}
