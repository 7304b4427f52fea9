import { decodePage } from "../gather/decode-page.ts";
import { addDays } from "../lib/day.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { Reader } from "./reader.ts";

/**
 * A capture to its report. What was doubtful about its bytes and its day stands first among the notes.
 *
 * @param commonBlocks hashes of the blocks that are known to be the site's own
 * @throws {Refusal} `unreadable` where the bytes are no text, `too-large`
 */
export function readCapture(page: Page, read: Reader, commonBlocks?: ReadonlySet<string>): Report {
  const { document, notes } = decodePage(page);
  const report = read(commonBlocks ? { ...document, commonBlocks } : document);
  return { ...report, notes: [...notes, ...datedAhead(report.article.published, page.captured), ...report.notes] };
}

/** A page cannot be of a later day than its capture; one day is left to the time zones. */
function datedAhead(published: string | null, captured: string): Note[] {
  const day = captured.slice(0, 10);
  if (published === null || published.slice(0, 10) <= addDays(day, 1)) return [];
  const text = `The page is dated ${published.slice(0, 10)} and was captured before that, on ${day}: its days may be wrong.`;
  return [{ stage: "gather", start: null, end: null, text }];
}
