import { mark } from "./element-marks.ts";
import { foldWords } from "./fold-words.ts";
import { dayOf, type FoundDay } from "./found-day.ts";
import { isoDayOf } from "./hinted-day.ts";
import type { LinkedArticle } from "./linked-data.ts";
import type { ScannedPage } from "./scanned-page.ts";
import { dayInAddress, writtenDay } from "./written-day.ts";

/** What is asked for a page's days, and where on the page its headline stands. */
interface DayQuestion {
  readonly page: ScannedPage;
  readonly linked: LinkedArticle | null;
  readonly marks: Int32Array;
  /** Index of the headline's chunk, or -1. */
  readonly headline: number;
  readonly url: string | null;
}

/** The days of publication and of the last change, each with where it was read: JSON-LD, metadata, what is printed near the headline, the address. */
export function pageDays(asked: DayQuestion): { published: FoundDay | null; modified: FoundDay | null } {
  const { page, linked, url } = asked;
  return {
    published:
      dayOf(linked?.published, "json-ld", anyDay) ??
      inMeta(page, publishedNames) ??
      momentNear(asked) ??
      lineNear(asked, (line) => after(line, published) ?? (changed.test(line) ? null : writtenDay(line))) ??
      dayOf(url, "address", dayInAddress),
    modified: dayOf(linked?.modified, "json-ld", anyDay) ?? inMeta(page, modifiedNames) ?? lineNear(asked, (line) => after(line, changed)),
  };
}

const anyDay = (words: string) => isoDayOf(words) ?? writtenDay(words);

const publishedNames =
  "article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date article.published dc.date.issued dc.date dcterms.created dcterms.date dc.created citation_publication_date pubdate publishdate publish-date publish_date publication_date article_date_original cxenseparse:recs:publishtime displaydate date".split(
    " ",
  );
const modifiedNames =
  "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified article.updated last-modified lastmod updated_at".split(
    " ",
  );

function inMeta(page: ScannedPage, names: readonly string[]): FoundDay | null {
  for (const name of names) {
    const found = dayOf(page.meta.get(name)?.map(foldWords).find(Boolean), "metadata", anyDay);
    if (found) return found;
  }
  return null;
}

/** A `time` near the headline that is not said to be that of a change. */
function momentNear({ page, marks, headline }: DayQuestion): FoundDay | null {
  for (const { datetime, element, chunk } of page.moments) {
    const near = chunk >= headline - 8 && chunk <= headline + 16 && !((marks[element] ?? 0) & mark.chrome);
    const isChange = changed.test(page.chunks[chunk]?.text.slice(0, 40) ?? "");
    const found = near && !isChange ? dayOf(datetime, "visible", isoDayOf) : null;
    if (found) return found;
  }
  return null;
}

/** A short line near the headline that tells a day, the lines below it first. */
function lineNear({ page: { chunks }, marks, headline }: DayQuestion, read: (line: string) => string | null): FoundDay | null {
  const below = chunks.slice(Math.max(0, headline + 1), headline + 13);
  const above = chunks.slice(Math.max(0, headline - 4), Math.max(0, headline));
  for (const { text, element } of [...below, ...above]) {
    const own = marks[element] ?? 0;
    if (text.length > 160 || own & mark.chrome || !(own & mark.day || text.length <= 80)) continue;
    const found = dayOf(text, "visible", read);
    if (found) return found;
  }
  return null;
}

/** The day that follows one of some words: "Published 2 March 2023, updated 4 March 2023". */
function after(line: string, words: RegExp): string | null {
  const at = line.search(words);
  return at < 0 ? null : writtenDay(line.slice(at));
}

const changed =
  /(?<!\p{L})(?:updated|modified|edited|revised|last change|aktualisiert|geändert|mis à jour|modifié|actualizado|actualizada|atualizado|atualizada|aggiornato|оновлено|змінено|обновлено|изменено|zaktualizowano)(?!\p{L})/iu;
const published =
  /(?<!\p{L})(?:published|posted|created|issued|veröffentlicht|publié|publicado|publicada|pubblicato|опубліковано|опубликовано|создано|створено|opublikowano)(?!\p{L})/iu;
