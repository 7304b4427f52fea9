import { decodePage } from "../gather/decode-page.ts";
import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import { rulesVersion } from "../read/rules-version.ts";
import type { KeptReport } from "../store/store.ts";
import { articleEvent } from "./article-event.ts";
import type { Reader } from "./reader.ts";

/** Reads a capture. What cannot be decoded gives an empty report with a note, so that it is not tried again for ever. */
export function readPage(page: Page, read: Reader): KeptReport {
  const report = reportOn(page, read);
  return { page: page.id, hash: page.hash, rules: rulesVersion, captured: page.captured, report, event: articleEvent(page, report) };
}

function reportOn(page: Page, read: Reader): Report {
  try {
    const { document, notes } = decodePage(page);
    const report = read(document);
    return { ...report, notes: [...notes, ...report.notes] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return emptyReport(page, { stage: "gather", start: null, end: null, text: error.message });
  }
}

function emptyReport(page: Page, note: Note): Report {
  const article: Article = {
    title: page.hints.title ?? null,
    byline: [],
    publisher: page.hints.publisher ?? null,
    url: page.url,
    published: null,
    modified: null,
    language: null,
    origin: null,
    truncated: false,
    previous: null,
    next: null,
    text: "",
    blocks: [],
    images: [],
  };
  return { id: page.id, article, figures: [], statements: [], places: [], dates: [], silences: [], tolls: [], checks: [], notes: [note] };
}
