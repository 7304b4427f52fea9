import type { ArticleEvent } from "../../model/event.ts";
import { type CopyFinding, CopyIndex } from "./copy-index.ts";
import { parseFingerprint } from "./fingerprint-text.ts";

/** What each article is a copy of, by its id: those alone that are copies. Events come in order of knowledge; of an article the first counts. */
export function findCopies(events: Iterable<ArticleEvent>): ReadonlyMap<string, CopyFinding> {
  const index = new CopyIndex();
  const seen = new Set<string>();
  const copies = new Map<string, CopyFinding>();
  for (const { article, known, gist, fingerprint } of events) {
    if (fingerprint === undefined || seen.has(article.id)) continue;
    seen.add(article.id);
    const text = gist.slice(article.title?.length ?? 0).trimStart();
    const { id, title, publisher, origin } = article;
    const published = article.published ?? known;
    const finding = index.place({ id, title, text, published, publisher, origin, language: null }, parseFingerprint(fingerprint));
    if (finding.copyOf !== null) copies.set(id, finding);
  }
  return copies;
}
