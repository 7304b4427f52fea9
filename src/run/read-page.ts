import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { KeptReport } from "../store/store.ts";
import { articleEvent } from "./article-event.ts";
import { readCapture } from "./read-capture.ts";
import type { Reader } from "./reader.ts";

/** A report to keep, and why it is empty where the capture could not be read. */
interface ReadPage {
  readonly kept: KeptReport;
  readonly refusal: Refusal | null;
}

/** Reads a capture. What cannot be read gives an empty report that says why, so that it is not tried again for ever. */
export function readPage(page: Page, read: Reader, commonBlocks?: ReadonlySet<string>): ReadPage {
  const { report, refusal } = reportOn(page, read, commonBlocks);
  const kept = { page: page.id, hash: page.hash, rules: read.rules, captured: page.captured, report, event: articleEvent(page, report) };
  return { kept, refusal };
}

function reportOn(page: Page, read: Reader, commonBlocks?: ReadonlySet<string>): { report: Report; refusal: Refusal | null } {
  try {
    return { report: readCapture(page, read, commonBlocks), refusal: null };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : faultOf(page.url ?? page.id, error);
    return { report: emptyReport(page, { stage: "gather", start: null, end: null, text: refusal.message }), refusal };
  }
}

/** A bug in the reader costs one page, never the batch. */
export function faultOf(at: string, error: unknown): Refusal {
  return new Refusal(
    "unreadable",
    `Cannot read ${at}: the reader failed (${String(error)}). This is a fault of Tollkeeper; please report it.`,
  );
}

function emptyReport(page: Page, note: Note): Report {
  const article: Article = {
    title: page.hints.title ?? null,
    byline: [],
    publisher: page.hints.publisher ?? null,
    url: page.url,
    published: null,
    modified: null,
    dates: { published: null, modified: null },
    canonical: null,
    language: null,
    origin: null,
    truncated: false,
    previous: null,
    next: null,
    text: "",
    blocks: [],
    posts: [],
    images: [],
  };
  return {
    id: page.id,
    article,
    figures: [],
    statements: [],
    places: [],
    dates: [],
    silences: [],
    tolls: [],
    checks: [],
    notes: [note],
    opinions: [],
  };
}
