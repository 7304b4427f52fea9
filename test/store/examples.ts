import { sha256 } from "../../src/lib/slug.ts";
import type { Correction } from "../../src/model/correction.ts";
import type { ImportEvent } from "../../src/model/import.ts";
import type { ArticleEvent } from "../../src/model/event.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Ledger } from "../../src/model/ledger.ts";
import type { Page } from "../../src/model/page.ts";
import type { Report } from "../../src/model/report.ts";
import type { Reading, Tally } from "../../src/model/tally.ts";
import type { KeptReport } from "../../src/store/store.ts";

/** A capture of a page that says `text`. */
export function pageOf(id: string, text: string, captured: string, source = "pages/"): Page {
  const bytes = new TextEncoder().encode(text);
  const headers = { "content-type": "text/html; charset=utf-8" };
  return {
    id,
    hash: sha256(bytes),
    url: `https://news.example/${id}`,
    captured,
    source,
    format: "html",
    headers,
    bytes,
    hints: { title: text },
  };
}

/** What rules read from a capture: as many figures as asked for. */
export function reportOn(page: Page, rules: string, figures = 1): KeptReport {
  const report = reportOf(page, figures);
  const event: ArticleEvent = {
    key: `${page.id}@${page.hash.slice(0, 12)}`,
    article: { id: page.id, title: report.article.title, publisher: "The Example", url: page.url, published: "2022-05-04", origin: null },
    known: page.captured,
    gist: "words",
    figures: report.figures.map((figure) => ({ figure, sentence: `${rules} read ${figure.id}` })),
  };
  return { page: page.id, hash: page.hash, rules, captured: page.captured, report, event };
}

/** A row of a series that counts tanks. */
export function rowOn(day: string, low: number, known: string): ImportEvent {
  return {
    kind: "import",
    key: `tanks ${day} ${known} ${low}`,
    series: "tanks",
    row: day,
    known,
    published: day,
    at: "tanks.csv 2",
    subjects: [
      {
        column: "tanks",
        shared: false,
        claimant: "General Staff",
        measure: "lost",
        counted: { text: "tanks", what: "things", side: null, role: "tank" },
        happening: { id: "campaign", title: "Campaign", from: null },
        place: null,
        definition: null,
        ends: null,
        source: { title: "Tanks", publisher: null, address: null, licence: null },
      },
    ],
    readings: [{ subject: 0, kind: "total", low, high: low, modifier: "exact", day, since: null, filled: false, wording: null }],
  };
}

export function correctionOf(
  decision: Correction["decision"],
  about: readonly string[],
  known: string,
  to: string | null = null,
): Correction {
  return {
    kind: "correction",
    key: `${decision}-${about.join("-")}-${known}`,
    decision,
    about,
    anchors: [],
    to,
    by: "a desk",
    known,
    why: "",
  };
}

function reportOf(page: Page, figures: number): Report {
  return {
    id: page.id,
    article: {
      title: page.hints.title ?? null,
      byline: [],
      publisher: "The Example",
      url: page.url,
      published: "2022-05-04",
      modified: null,
      dates: { published: null, modified: null },
      canonical: null,
      language: "en",
      origin: null,
      truncated: false,
      previous: null,
      next: null,
      text: new TextDecoder().decode(page.bytes),
      blocks: [],
      posts: [],
      images: [],
    },
    figures: Array.from({ length: figures }, (_, index) => figureOf(`f${index + 1}`)),
    statements: [],
    places: [],
    dates: [],
    silences: [],
    tolls: [],
    checks: [],
    notes: [],
    opinions: [],
  };
}

function figureOf(id: string): Figure {
  return {
    id,
    start: 0,
    end: 2,
    count: { low: 12, high: 12, modifier: "exact", text: "12" },
    measure: "killed",
    counted: { text: "people", what: "people", side: null, role: null },
    kind: "total",
    status: "claimed",
    single: false,
    attribution: "outlet",
    claimant: null,
    asOf: "2022-05-04",
    since: null,
    place: null,
    partOf: null,
    statement: null,
    rule: "example",
    confidence: null,
    evidence: {},
  };
}

export function readingOf(day: string, low: number, known = `${day}T12:00:00.000Z`): Reading {
  return {
    day,
    low,
    high: low,
    modifier: "exact",
    method: "stated",
    published: day,
    known,
    claimant: "the ministry",
    wording: null,
    figures: ["a.f1"],
  };
}

export function tallyOf(id: string, readings: readonly Reading[]): Tally {
  return {
    id,
    name: id,
    measure: "losses",
    counted: "tanks",
    happening: "campaign",
    claimant: "Ministry",
    definition: "Tanks lost.",
    wordings: [],
    predecessors: [],
    successors: [],
    readings,
    increments: [{ day: "2022-05-04", since: null, low: 3, high: 3, known: "2022-05-04T12:00:00.000Z", figures: ["a.f2"] }],
    restatements: [],
  };
}

export function ledgerOf(tallies: readonly Tally[]): Ledger {
  return {
    actors: [{ id: "ministry", name: "Ministry", aliases: ["the ministry"], evidence: [] }],
    stories: [{ id: "story", title: "Story", articles: ["a"], first: "2022-05-04", latest: "2022-05-04", previous: [], next: [] }],
    tallies,
    breaks: [
      { id: "b1", tally: "tanks", day: "2022-05-04", type: "sum", text: "229 + 4 = 233, not 232", figures: ["a.f1"], accepted: false },
    ],
  };
}

export const emptyLedger: Ledger = { actors: [], stories: [], tallies: [], breaks: [] };
