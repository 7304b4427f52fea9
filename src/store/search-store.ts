import type { FigureKind, FigureStatus, Measure } from "../model/figure.ts";

/** What is looked for. All of it must be met; an empty list and a null ask for nothing. Names are keys as `nameKey` makes them, any of a list. */
export interface SearchQuery {
  /** Beginnings of words that stand in the article, whatever their case and marks; one letter is a whole word. */
  readonly words: readonly string[];
  /** Runs of whole words. */
  readonly phrases: readonly string[];
  readonly speakers: readonly string[];
  readonly claimants: readonly string[];
  readonly measures: readonly Measure[];
  readonly places: readonly string[];
  readonly outlets: readonly string[];
  /** ISO days of publication, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** Bounds of a figure's count, inclusive. */
  readonly low: number | null;
  readonly high: number | null;
}

/** An article that was found. */
export interface FoundArticle {
  /** Its place in the order of arrival, by which a list goes on: `before`. */
  readonly number: number;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly captured: string;
}

/** A statement as lists show it. */
export interface StatementLine {
  readonly article: FoundArticle;
  /** Its id in the article's report. */
  readonly statement: string;
  readonly speaker: string;
  readonly role: string | null;
  /** ISO day of the saying where the text fixes it. */
  readonly day: string | null;
  /** What is said, cut to some lines. */
  readonly text: string;
}

/** A figure as lists show it. */
export interface FigureLine {
  readonly article: FoundArticle;
  /** Its id in the article's report. */
  readonly figure: string;
  readonly measure: Measure;
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  /** ISO day it holds for; null where the text fixes none. */
  readonly day: string | null;
  /** Null where nobody is named. */
  readonly claimant: string | null;
  readonly place: string | null;
  /** What is counted, as written. */
  readonly counted: string;
  /** Measured precision of its rule; null where too few cases were measured. */
  readonly confidence: number | null;
}

export type NameKind = "speaker" | "claimant" | "place" | "measure" | "outlet";

/** A name and in how many articles it stands. */
export interface NameLine {
  readonly key: string;
  readonly name: string;
  readonly articles: number;
}

/** Where a list goes on: below this number of arrival; from the newest where it is absent. */
export interface ListPage {
  readonly limit: number;
  readonly before?: number;
}

/**
 * Looking things up in the newest captures of all articles. Lists are in order of arrival, newest first, and never load more than
 * they show.
 */
export interface SearchStore {
  /** Articles that meet a query. Only so many of the newest that one part of it leads to are looked at: `whole` is false where there may be more. */
  search(query: SearchQuery, page: ListPage): Promise<{ readonly found: readonly FoundArticle[]; readonly whole: boolean }>;
  /** Statements by any of these speakers, or by all. */
  statements(of: { readonly speakers: readonly string[] }, page: ListPage): Promise<readonly StatementLine[]>;
  /** Figures by any of these claimants, of these places and measures; an empty list asks for nothing. */
  figures(of: FigureFilter, page: ListPage): Promise<readonly FigureLine[]>;
  /** Names a word of which begins like this, as `nameKey` writes them, those in most articles first. */
  names(kind: NameKind, like: string, page: { readonly limit: number; readonly offset?: number }): Promise<readonly NameLine[]>;
}

export interface FigureFilter {
  readonly claimants?: readonly string[];
  readonly places?: readonly string[];
  readonly measures?: readonly Measure[];
  /** Only those whose measured precision is below this, or was not measured. */
  readonly below?: number;
}
