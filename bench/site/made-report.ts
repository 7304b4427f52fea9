import { wordOf } from "../made-stream.ts";
import { pageOf, reportOn } from "../../test/store/examples.ts";
import type { Random } from "../../test/seeded-random.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Page } from "../../src/model/page.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { KeptReport } from "../../src/store/store.ts";

const FIGURES = 10;
const STATEMENTS = 3;
const OUTLETS = 200;
const ACTORS = 2000;
const PLACES = 1500;
const MEASURES = ["killed", "injured", "missing", "displaced", "destroyed", "detained"] as const;
/** Of ten figures, so many are below what the desk calls sure. */
const DOUBTFUL_IN_TEN = 2;

/** By Zipf's law among so many: the tenth is a tenth as frequent as the first. */
const among = (random: Random, count: number): number => Math.floor(count ** random()) - 1;

export const actorName = (number: number): string => `${capital(wordOf(number + 7000))} ${capital(wordOf(number * 31 + 90_000))} Service`;
export const placeName = (number: number): string => capital(wordOf(number * 17 + 3000));
const outletName = (number: number): string => `${capital(wordOf(number * 13 + 500))} Post`;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** A page and what was read in it: ten figures, three statements. Ids and words follow from the number and the chance. */
export function madeReport(number: number, known: string, random: Random): { readonly page: Page; readonly kept: KeptReport } {
  const sentences: string[] = [];
  const figures: Figure[] = [];
  const statements: Statement[] = [];
  const title = Array.from({ length: 8 }, () => wordOf(among(random, 40_000) + 1)).join(" ");
  const id = `made-${number}`;
  const model = modelFigure;
  let at = 0;
  for (let k = 0; k < FIGURES; k++) {
    const [claimant, place] = [actorName(among(random, ACTORS)), placeName(among(random, PLACES))];
    const measure = MEASURES[among(random, MEASURES.length)]!;
    const count = 1 + among(random, 5000);
    const filler = Array.from({ length: 6 }, () => wordOf(among(random, 40_000) + 1)).join(" ");
    const sentence = `${count} people were ${measure} in ${place}, the ${claimant} said, ${filler}.`;
    const span = { start: at, end: at + `${count} people`.length };
    figures.push({
      ...model,
      ...span,
      id: `f${k + 1}`,
      measure,
      count: { low: count, high: count, modifier: "exact", text: String(count) },
      claimant: { name: claimant, via: [] },
      place: { name: place, id: String(1000 + place.length), lat: 0, lon: 0 },
      asOf: known.slice(0, 10),
      confidence: random() * 10 < DOUBTFUL_IN_TEN ? 0.7 : 0.95,
    });
    if (k < STATEMENTS) statements.push(statementOf(`s${k + 1}`, claimant, at, sentence, known));
    sentences.push(sentence);
    at += sentence.length + 1;
  }
  const text = sentences.join(" ");
  const page = { ...pageOf(id, text, known, `https://news.example/feed-${among(random, 300)}`), hints: { title } };
  return { page, kept: keptOf(page, text, title, outletName(among(random, OUTLETS)), figures, statements, sentences) };
}

const modelFigure = reportOn(pageOf("model", "words", "2024-01-01T00:00:00.000Z"), "made").report.figures[0]!;

function statementOf(id: string, speaker: string, at: number, sentence: string, known: string): Statement {
  const none = { text: "", start: at, end: at };
  const span = { start: at, end: at + sentence.length };
  return {
    id,
    ...span,
    cue: none,
    speaker: {
      ...none,
      text: speaker,
      name: speaker,
      role: null,
    },
    via: [],
    channel: null,
    when: known.slice(0, 10),
    content: [span],
    type: "indirect",
    rule: "made",
  };
}

function keptOf(
  page: Page,
  text: string,
  title: string,
  publisher: string,
  figures: readonly Figure[],
  statements: readonly Statement[],
  sentences: readonly string[],
): KeptReport {
  const plain = reportOn(page, "made", 0);
  const published = page.captured.slice(0, 10);
  const article = {
    ...plain.report.article,
    title,
    publisher,
    published,
    text,
    blocks: [{ role: "paragraph", start: 0, end: text.length, repeats: false } as const],
  };
  return {
    ...plain,
    report: { ...plain.report, article, figures, statements },
    event: {
      ...plain.event,
      article: { ...plain.event.article, title, publisher, published },
      gist: `${title}\n${text.slice(0, 200)}`,
      figures: figures.map((figure, k) => ({ figure, sentence: sentences[k]! })),
    },
  };
}
