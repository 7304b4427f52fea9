import type { parseFeed } from "feedsmith";
import { Refusal } from "../model/refusal.ts";

/** One item of a feed, whatever its dialect. Markup of the content as it stands; null where an item gives none. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  /** The feed's own name for it. */
  readonly guid: string | null;
  /** As written: RFC 822 or ISO. */
  readonly published: string | null;
  readonly content: string | null;
  readonly plain: boolean;
}

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  /** What relative links of items are relative to. */
  readonly link: string | null;
  readonly items: readonly FeedItem[];
}

/** RSS 0.9 to 2.0, RDF and Atom to one shape. A feed that breaks off is read as far as its last whole item. @throws {Refusal} `unreadable` */
export async function feedItems(text: string, at: string): Promise<Feed> {
  // Loaded only for a feed: most commands start without one.
  const { parseFeed } = await import("feedsmith");
  const parsed = parsedOrNull(parseFeed, text) ?? parsedOrNull(parseFeed, cutToLastItem(text));
  if (parsed === null || parsed.format === "json")
    throw new Refusal("unreadable", `Cannot read ${at}: it begins as a feed and is none. Save the feed again.`);
  return parsed.format === "atom" ? atomFeed(parsed.feed) : rssFeed(parsed.feed);
}

type Parsed = ReturnType<typeof parseFeed>;

function parsedOrNull(parse: typeof parseFeed, text: string): Parsed | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The elements that a feed of each root closes after its last item. */
const endings = new Map([
  ["</item>", ["</channel></rss>", "</rdf:RDF>"]],
  ["</entry>", ["</feed>", "</feed>"]],
]);

function cutToLastItem(text: string): string {
  const isRdf = /<rdf:RDF/i.test(text.slice(0, 2000));
  for (const [close, [plain, rdf]] of endings) {
    const last = text.lastIndexOf(close);
    if (last >= 0) return text.slice(0, last + close.length) + (isRdf ? rdf : plain);
  }
  return text;
}

type AtomFeed = Extract<Parsed, { format: "atom" }>["feed"];
type RssFeed = Extract<Parsed, { format: "rss" | "rdf" }>["feed"];

function atomFeed(feed: AtomFeed): Feed {
  return {
    title: feed.title?.value ?? null,
    language: feed.xml?.lang ?? null,
    link: alternate(feed.links),
    items: (feed.entries ?? []).map((entry) => ({
      title: entry.title?.value ?? null,
      link: alternate(entry.links),
      guid: entry.id ?? null,
      published: written(entry.published ?? entry.updated),
      content: entry.content?.value ?? null,
      plain: (entry.content?.type ?? "text") === "text",
    })),
  };
}

function alternate(links: AtomFeed["links"]): string | null {
  return (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href ?? null;
}

function rssFeed(feed: RssFeed): Feed {
  const language = "language" in feed ? feed.language : undefined;
  return {
    title: feed.title ?? null,
    language: language ?? null,
    link: feed.link ?? null,
    items: (feed.items ?? []).map((item) => ({
      title: item.title ?? null,
      link: item.link ?? null,
      guid: "guid" in item ? (item.guid?.value ?? null) : null,
      published: written(("pubDate" in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
      content: item.content?.encoded ?? null,
      plain: false,
    })),
  };
}

function written(moment: unknown): string | null {
  return typeof moment === "string" ? moment : null;
}
