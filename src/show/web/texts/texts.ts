import { locale, type Locale } from "../locale.ts";
import { desk as englishDesk } from "./en/desk.ts";
import { frame as englishFrame } from "./en/frame.ts";
import { front as englishFront } from "./en/front.ts";
import { lookup as englishLookup } from "./en/lookup.ts";
import { stories as englishStories } from "./en/stories.ts";
import { sources as englishSources } from "./en/sources.ts";
import { desk as ukrainianDesk } from "./uk/desk.ts";
import { frame as ukrainianFrame } from "./uk/frame.ts";
import { front as ukrainianFront } from "./uk/front.ts";
import { lookup as ukrainianLookup } from "./uk/lookup.ts";
import { stories as ukrainianStories } from "./uk/stories.ts";
import { sources as ukrainianSources } from "./uk/sources.ts";
import { tally as englishTally } from "./en/tally.ts";
import { tally as ukrainianTally } from "./uk/tally.ts";
import { article as englishArticle } from "./en/article.ts";
import { article as ukrainianArticle } from "./uk/article.ts";
import { checks as englishChecks } from "./en/checks.ts";
import { checks as ukrainianChecks } from "./uk/checks.ts";
import { measures as englishMeasures } from "./en/measures.ts";
import { measures as ukrainianMeasures } from "./uk/measures.ts";
import { reading as englishReading } from "./en/reading.ts";
import { reading as ukrainianReading } from "./uk/reading.ts";
import { trouble as englishTrouble } from "./en/trouble.ts";
import { trouble as ukrainianTrouble } from "./uk/trouble.ts";

const english = {
  trouble: englishTrouble,
  reading: englishReading,
  measures: englishMeasures,
  checks: englishChecks,
  article: englishArticle,
  desk: englishDesk,
  frame: englishFrame,
  front: englishFront,
  lookup: englishLookup,
  sources: englishSources,
  stories: englishStories,
  tally: englishTally,
};

/** Everything the site says, a part a group of pages. Another language is another folder with the same files, and a line here. */
export type Texts = typeof english;

const languages: Readonly<Record<Locale, Texts>> = {
  en: english,
  uk: {
    trouble: ukrainianTrouble,
    reading: ukrainianReading,
    measures: ukrainianMeasures,
    checks: ukrainianChecks,
    article: ukrainianArticle,
    desk: ukrainianDesk,
    frame: ukrainianFrame,
    front: ukrainianFront,
    lookup: ukrainianLookup,
    sources: ukrainianSources,
    stories: ukrainianStories,
    tally: ukrainianTally,
  },
};

/** The texts in the language of the request. */
export function texts(): Texts {
  return languages[locale()];
}

/** The name of each language in itself. */
export function languageName(of: Locale): string {
  return languages[of].frame.language;
}
