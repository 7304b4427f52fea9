/** A feed of items, each with its text. */
export function feedOf(...items: readonly { readonly name: string; readonly text?: string; readonly published?: string }[]): string {
  const entries = items.map(({ name, text, published }) => {
    const content = text === undefined ? "" : `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`;
    const day = published === undefined ? "" : `<pubDate>${published}</pubDate>`;
    return `<item><title>${name}</title><link>https://paper.example/${name}</link>${day}${content}</item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${entries.join("")}</channel></rss>`;
}
