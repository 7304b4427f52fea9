import { escapeUTF8 } from "entities";

import type { FoundArticle } from "../../../store/search-store.ts";
import { articlePath, searchPath } from "../links.ts";
import { texts } from "../texts/texts.ts";

/** A search as an Atom feed (RFC 4287). @param origin scheme and host of the site: "https://desk.example" */
export function searchFeed(text: string, found: readonly FoundArticle[], origin: string): string {
  const updated =
    found
      .map(({ captured }) => captured)
      .toSorted()
      .at(-1) ?? "1970-01-01T00:00:00.000Z";
  const self = origin + searchPath(text);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeUTF8(self)}</id>
  <title>${escapeUTF8(`${text} · ${texts().lookup.search} · Tollkeeper`)}</title>
  <updated>${updated}</updated>
  <author><name>Tollkeeper</name></author>
  <link rel="alternate" href="${escapeUTF8(self)}"/>
${found.map((article) => entry(article, origin)).join("\n")}
</feed>
`;
}

function entry({ id, title, outlet, captured }: FoundArticle, origin: string): string {
  const link = escapeUTF8(origin + articlePath(id));
  const author = outlet === null ? "" : `<author><name>${escapeUTF8(outlet)}</name></author>`;
  return `  <entry><id>${link}</id><title>${escapeUTF8(title ?? id)}</title><updated>${captured}</updated>${author}<link href="${link}"/></entry>`;
}
