import { Refusal } from "../../model/refusal.ts";
import { parseObject } from "../parse-object.ts";
import type { Feed, FeedEnclosure, FeedItem, FeedPerson, FeedText } from "./feed.ts";
import { absoluteMarkup } from "./absolute-markup.ts";
import { resolved } from "./feed-links.ts";
import { feedMoment } from "./feed-moment.ts";

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1. @throws {Refusal} `unreadable` */
export function readJsonFeed(text: string, at: string, base: string | null): Feed {
  const feed = parseObject(text.replace(/^\ufeff/, ""));
  if (feed === null) throw new Refusal("unreadable", `Cannot read ${at}: it begins as a feed in JSON and is none. Save the feed again.`);
  const link = address(feed["home_page_url"], base);
  const whole = base ?? link;
  return {
    version: `json ${/\d+(\.\d+)?\/?$/.exec(words(feed["version"]) ?? "")?.[0].replace("/", "") ?? ""}`.trim(),
    id: null,
    title: plain(feed["title"]),
    description: plain(feed["description"]),
    link,
    self: address(feed["feed_url"], whole),
    hub: hubOf(feed, whole),
    links: [],
    language: words(feed["language"]),
    published: null,
    updated: null,
    authors: authorsOf(feed, whole),
    categories: [],
    image: address(feed["icon"], whole) ?? address(feed["favicon"], whole),
    rights: null,
    items: objects(feed["items"]).map((item) => readItem(item, whole)),
    brokenOff: false,
  };
}

function readItem(item: Fields, base: string | null): FeedItem {
  const id = typeof item["id"] === "number" ? String(item["id"]) : words(item["id"]);
  return {
    id,
    title: plain(item["title"]),
    link: address(item["url"], base) ?? address(item["external_url"], base) ?? (id !== null && /^https?:/.test(id) ? id : null),
    links: [],
    summary: plain(item["summary"]),
    content: markup(item["content_html"], base) ?? plain(item["content_text"]),
    published: feedMoment(words(item["date_published"])),
    updated: feedMoment(words(item["date_modified"])),
    authors: authorsOf(item, base),
    categories: list(item["tags"]).flatMap((tag) => (words(tag) === null ? [] : [{ term: words(tag)!, scheme: null, label: null }])),
    enclosures: objects(item["attachments"]).flatMap((file) => enclosureOf(file, base)),
    image: address(item["image"], base) ?? address(item["banner_image"], base),
    language: words(item["language"]),
    rights: null,
    source: null,
  };
}

function authorsOf(fields: Fields, base: string | null): FeedPerson[] {
  const people = [...objects(fields["authors"]), ...objects([fields["author"]])];
  return people.map(({ name, url }) => ({ name: words(name), email: null, url: address(url, base) }));
}

function enclosureOf(file: Fields, base: string | null): FeedEnclosure[] {
  const url = address(file["url"], base);
  const length = file["size_in_bytes"];
  const size = typeof length === "number" && length >= 0 ? length : null;
  return url === null ? [] : [{ url, type: words(file["mime_type"]), length: size, caption: words(file["title"]), credit: null }];
}

function hubOf(feed: Fields, base: string | null): string | null {
  const hub = objects(feed["hubs"]).find(({ type }) => words(type)?.toLowerCase() === "websub");
  return hub === undefined ? null : address(hub["url"], base);
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function address(value: unknown, base: string | null): string | null {
  const written = words(value);
  return written === null ? null : resolved(written, base);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function objects(value: unknown): Fields[] {
  return list(value).filter((one): one is Fields => typeof one === "object" && one !== null && !Array.isArray(one));
}

function plain(value: unknown): FeedText | null {
  const text = words(value);
  return text === null ? null : { form: "text", value: text, base: null, language: null };
}

function markup(value: unknown, base: string | null): FeedText | null {
  const html = words(value);
  return html === null ? null : { form: "html", value: absoluteMarkup(html, base), base, language: null };
}
