import type { Note } from "../../model/note.ts";
import type { PageHints } from "../../model/page.ts";
import type { Gathered } from "../gathered.ts";
import { encoded, makePage } from "../make-page.ts";
import type { Material } from "../material.ts";
import { pageHints } from "../page-hints.ts";
import type { World } from "../source-type.ts";
import { webAddress } from "../web-address.ts";
import type { Feed, FeedItem, FeedText } from "./feed.ts";
import { plainText } from "./feed-text.ts";

/** A page an item: its content where the feed brings it, else the page that it links to. */
export async function* itemPages(feed: Feed, material: Material, world: World): AsyncGenerator<Gathered> {
  for (const [index, item] of feed.items.entries()) {
    const at = webAddress(item.link) ?? `${material.at}, item ${index + 1}`;
    const hints = { ...material.hints, ...itemHints(item, feed) };
    const content = contentOf(item);
    if (content !== null) yield pageOfItem({ material, item, hints, name: item.id ?? `${material.name}#${index + 1}` }, content);
    else if (webAddress(item.link) !== null) yield* world.follow({ address: at, wants: "page", hints });
    else yield { kind: "passed-over", at, text: "The feed gives neither its content nor its address." };
  }
  if (feed.brokenOff)
    yield { kind: "passed-over", at: material.at, text: "The feed breaks off; it is read as far as its last whole item." };
}

function contentOf({ content }: FeedItem): FeedText | null {
  return content === null || content.value.trim() === "" ? null : content;
}

interface OwnPage {
  readonly material: Material;
  readonly item: FeedItem;
  readonly hints: PageHints;
  readonly name: string;
}

function pageOfItem({ material, item, hints, name }: OwnPage, content: FeedText): Gathered {
  const page = makePage(material, {
    format: content.form,
    ...encoded(content.value, content.form === "text" ? "text/plain" : "text/html"),
    name,
    url: webAddress(item.link),
    hints,
  });
  return { kind: "page", page, notes: notesOf(material, content) };
}

function notesOf(material: Material, { value }: FeedText): Note[] {
  if (!value.includes("\ufffd")) return [...material.notes];
  return [...material.notes, { stage: "gather", start: null, end: null, text: 'Letters of the item are broken and are read as "\ufffd".' }];
}

function itemHints(item: FeedItem, feed: Feed): PageHints {
  return pageHints({
    title: plainText(item.title),
    published: item.published ?? item.updated,
    publisher: plainText(item.source?.title ?? feed.title),
    language: item.language ?? item.content?.language ?? feed.language,
  });
}
